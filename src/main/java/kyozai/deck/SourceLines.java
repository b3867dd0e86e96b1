package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.lesson.CalendarDate;
import kyozai.lesson.Source;
import kyozai.wording.Labels;

/** The list of sources on slides. */
final class SourceLines {
  private SourceLines() {}

  /** A source with its number before it; its title leads to its address. */
  static TextParagraph entry(int number, Source source, Labels labels) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.plain("[" + number + "] "));
    String work = labels.work(source.title(), source.publisher(), source.date());
    runs.add(new Run(work, RunStyle.PLAIN, source.url()));
    CalendarDate read = source.read();
    if (read != null) {
      runs.add(Run.plain(labels.readOn(read)));
    }
    return TextParagraph.of(runs);
  }
}
