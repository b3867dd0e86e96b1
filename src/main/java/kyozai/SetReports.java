package kyozai;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kyozai.deck.Decision;
import kyozai.deck.PlannedDeck;
import kyozai.deck.Slide;
import kyozai.handout.Handout;
import kyozai.lesson.CalendarDate;
import kyozai.lesson.Lesson;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.PlainText;
import kyozai.lesson.Section;
import kyozai.output.SetReport;
import kyozai.profile.ClassProfile;
import kyozai.tailor.Change;

/** What {@code set.json} says about a lesson: its documents, slides and what was decided. */
final class SetReports {
  private SetReports() {}

  static SetReport of(
      Lesson lesson,
      ClassProfile profile,
      List<Change> changes,
      PlannedDeck deck,
      Handout handout,
      CrossNumbers numbers,
      List<SetReport.Document> documents) {
    LessonInfo info = lesson.info();
    CalendarDate checked = info.dates().checked();
    return new SetReport(
        info.id(),
        info.language().tag(),
        PlainText.of(info.title()),
        checked == null ? null : checked.toString(),
        profile.isNamed() ? profile.id() : null,
        documents,
        sections(lesson),
        slides(deck, handout.headingNumbers(), numbers),
        Sheets.of(profile, documents),
        decisions(deck, lesson),
        changes.stream()
            .map(
                change ->
                    new SetReport.Change(
                        change.step(), change.id(), change.what().in(info.language())))
            .toList());
  }

  private static List<SetReport.Section> sections(Lesson lesson) {
    List<SetReport.Section> sections = new ArrayList<>();
    for (Section section : lesson.sections()) {
      String id = section.attributes().id();
      sections.add(
          new SetReport.Section(
              id == null ? "" : id, PlainText.of(section.title()), section.attributes().minutes()));
    }
    return sections;
  }

  private static List<SetReport.Slide> slides(
      PlannedDeck deck, Map<String, String> chapters, CrossNumbers numbers) {
    List<SetReport.Slide> slides = new ArrayList<>();
    for (Slide slide : deck.deck().slides()) {
      String id = slide.frame().id();
      String number = chapters.get(id);
      String whole = chapters.get(id.replaceFirst("-[0-9]+$", ""));
      slides.add(
          new SetReport.Slide(
              slides.size() + 1,
              id,
              slide.frame().title(),
              number == null ? whole : number,
              numbers.items(slide.frame().position())));
    }
    return slides;
  }

  private static List<SetReport.Decision> decisions(PlannedDeck deck, Lesson lesson) {
    List<SetReport.Decision> decisions = new ArrayList<>();
    for (Decision decision : deck.decisions()) {
      decisions.add(
          new SetReport.Decision(
              decision.id(),
              decision.action().code(),
              decision.reason().in(lesson.info().language())));
    }
    return decisions;
  }
}
