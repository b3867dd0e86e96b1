package kyozai;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kyozai.deck.DeckPlanner;
import kyozai.deck.PupilDeck;
import kyozai.diagnostic.Diagnostic;
import kyozai.handout.ChartDrawer;
import kyozai.handout.Handout;
import kyozai.handout.HandoutPlanner;
import kyozai.handout.SheetSettings;
import kyozai.handout.WorksheetPlanner;
import kyozai.leak.LeakCheck;
import kyozai.lesson.Lesson;
import kyozai.theme.TypeScale;

/** Proves of each file that pupils get that it holds nothing of what is for the teacher. */
final class PupilFiles {
  private final Lesson lesson;
  private final LeakCheck check;
  private final SheetSettings sheet;
  private final TypeScale scale;

  PupilFiles(Lesson lesson, SheetSettings sheet, TypeScale scale) {
    this.lesson = lesson;
    this.check = LeakCheck.of(lesson);
    this.sheet = sheet;
    this.scale = scale;
  }

  /** Errors for what a file tells; none for a teacher's file. */
  List<Diagnostic> leaks(DocumentKind kind, byte[] file) {
    if (!kind.isForPupils()) {
      return List.of();
    }
    List<Diagnostic> leaks = new ArrayList<>(check.plan(kind.fileName(), planner(kind)));
    leaks.addAll(check.file(kind.fileName(), file, this::said));
    return leaks;
  }

  /** The words of the plans, which are open once the plans are found to be so. */
  private String said() {
    return Stream.of(DocumentKind.HANDOUT, DocumentKind.WORKSHEET, DocumentKind.SLIDES)
        .map(kind -> planner(kind).apply(lesson).toString())
        .collect(Collectors.joining(" "));
  }

  private Function<Lesson, List<?>> planner(DocumentKind kind) {
    return switch (kind) {
      case HANDOUT -> lesson -> parts(HandoutPlanner.plan(lesson, ChartDrawer.NONE).value());
      case WORKSHEET ->
          lesson -> parts(WorksheetPlanner.worksheet(lesson, sheet, ChartDrawer.NONE));
      case SLIDES, PUPIL_DECK -> lesson -> PupilDeck.planned(DeckPlanner.plan(lesson, scale));
      case DECK, ANSWERS, NOTES, PLAN -> throw new IllegalArgumentException(kind.word());
    };
  }

  private static List<?> parts(Handout handout) {
    List<Object> parts = new ArrayList<>();
    parts.add(handout.info());
    parts.addAll(handout.parts());
    return parts;
  }
}
