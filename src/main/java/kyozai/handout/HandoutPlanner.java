package kyozai.handout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;
import kyozai.lesson.Lesson;
import kyozai.wording.Labels;

/** Plans the pupils' handout of a lesson: all that they may read, and nothing else. */
public final class HandoutPlanner {
  private HandoutPlanner() {}

  /**
   * The handout without a contents and without the numbers of slides.
   *
   * @return with a warning for each link that leads to something that pupils do not get; it is
   *     printed as text
   */
  public static Checked<Handout> plan(Lesson lesson, ChartDrawer drawer) {
    ChapterPlanner chapters = new ChapterPlanner(lesson, drawer, Set.of());
    Handout handout = chapters.plan();
    List<Diagnostic> warnings = new ArrayList<>();
    Set<String> dead = new HashSet<>();
    chapters
        .links()
        .forEach(
            (id, position) -> {
              if (!chapters.ids().contains(id)) {
                dead.add(id);
                warnings.add(deadLink(id, position));
              }
            });
    return new Checked<>(
        dead.isEmpty() ? handout : new ChapterPlanner(lesson, drawer, dead).plan(), warnings);
  }

  private static Diagnostic deadLink(String id, Position position) {
    return Diagnostic.warning(
        "dead-link",
        position,
        Bilingual.of(
            "#" + id + " へのリンクがありますが、生徒用のプリントにその場所がありません。文字だけを印刷します。",
            "A link leads to #"
                + id
                + ", which is not in the pupils' handout; only its text is printed."),
        Bilingual.of(
            "{#" + id + "} を付けた見出しか段落を、教師用でない所に置いてください。",
            "Put {#" + id + "} on a heading or paragraph that pupils may read."));
  }

  /**
   * The same document, whose headings say where they stand in the deck and the worksheet.
   *
   * @param slides by the places of the topics in the outline
   */
  public static Handout withPlaces(
      Handout handout, Map<Position, SlideSpan> slides, SheetItems items) {
    Labels labels = Labels.of(handout.info().language());
    List<Part> parts = new ArrayList<>();
    for (Part part : handout.parts()) {
      if (part instanceof Part.Heading heading) {
        SlideSpan span = slides.get(heading.text().position());
        parts.add(
            heading.at(
                span == null ? "" : labels.slides(span.first(), span.last()),
                labels.inWorksheet(items.at(heading.text().position()))));
      } else {
        parts.add(part);
      }
    }
    return new Handout(handout.info(), parts);
  }

  /**
   * The same document with a list of its chapters and their pages below the title; of what is below
   * a chapter, too, unless there are more entries than the first page has room for.
   *
   * @param most entries below a title
   */
  public static Handout withContents(Handout handout, int most) {
    List<Part.ContentsEntry> entries = new ArrayList<>();
    for (Part part : handout.parts()) {
      if (part
              instanceof
              Part.Heading(int level, String number, Prose text, String slides, String sheet)
          && level <= 2
          && text.anchor() != null) {
        entries.add(new Part.ContentsEntry(level, number, text.unlinked(), text.anchor()));
      }
    }
    if (entries.size() > most) {
      entries.removeIf(entry -> entry.level() > 1);
    }
    List<Part> parts = new ArrayList<>(handout.parts());
    parts.add(1, new Part.Contents(Labels.of(handout.info().language()).contents(), entries));
    return new Handout(handout.info(), parts);
  }
}
