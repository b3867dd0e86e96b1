package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.lesson.Source;
import kyozai.wording.Labels;

/** The list of sources on slides. */
final class SourceLines {
  private SourceLines() {}

  /**
   * A source with its number before it, which leads to its address; print says when it was read.
   */
  static TextParagraph entry(int number, Source source, Labels labels) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run("[" + number + "]", RunStyle.PLAIN, source.url()));
    String work = labels.work(source.title(), source.publisher(), source.date());
    runs.add(Run.plain(" " + work));
    return TextParagraph.of(runs);
  }
}
