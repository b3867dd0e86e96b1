package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import kyozai.lesson.CalendarDate;
import kyozai.lesson.Source;
import kyozai.lesson.SourceNumbers;
import kyozai.wording.Labels;

/** The entries of a list of sources. */
final class SourceEntries {
  private SourceEntries() {}

  static List<Part.SourceEntry> of(List<Source> sources, SourceNumbers numbers, Labels labels) {
    List<Part.SourceEntry> entries = new ArrayList<>();
    for (Source source : sources) {
      int number = numbers.of(source.id());
      entries.add(new Part.SourceEntry("[" + number + "]", text(source, number, labels)));
    }
    return entries;
  }

  private static Prose text(Source source, int number, Labels labels) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span.Words(labels.work(source.title(), source.publisher(), source.date())));
    String url = source.url();
    if (url != null) {
      spans.add(new Span.Words(" "));
      spans.add(new Span.Link(List.of(new Span.Words(url)), url));
    }
    CalendarDate read = source.read();
    if (read != null) {
      spans.add(new Span.Words(labels.readOn(read)));
    }
    return new Prose(spans, ProsePlanner.sourceAnchor(number), source.position());
  }
}
