package kyozai.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import kyozai.lesson.Block;
import kyozai.lesson.CalendarDate;
import kyozai.lesson.Inline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads {@code ::: timeline}: items of {@code DATE: text}. */
final class TimelineReader {
  private static final Pattern DATED =
      Pattern.compile(
          "^\\s*([~〜～]?)\\s*("
              + CalendarDates.PATTERN
              + ")(?:\\s*[/／〜～]\\s*("
              + CalendarDates.PATTERN
              + "))?\\s*[:：]\\s*");

  private final Reading reading;
  private final BlockConverter blocks;

  TimelineReader(Reading reading, BlockConverter blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  List<Block> read(Nodes.Fence fence, AttributeList list, Position position) {
    List<Block.Event> events = new ArrayList<>();
    List<Node> others = new ArrayList<>();
    List<Block> kept = new ArrayList<>();
    for (Node node : InlineConverter.children(fence)) {
      if (node instanceof ListBlock dates) {
        for (Node item : InlineConverter.children(dates)) {
          Optional<Block.Event> event = event(item, kept);
          event.ifPresentOrElse(events::add, () -> kept.add(asList(item)));
        }
      } else {
        others.add(node);
      }
    }
    List<Block> result = new ArrayList<>();
    if (!events.isEmpty()) {
      List<Block.Event> sorted = inOrder(events);
      result.add(new Block.Timeline(sorted, reading.common(list, position), position));
    } else if (kept.isEmpty()) {
      reading
          .findings()
          .error(
              "empty-timeline",
              position,
              Bilingual.of("年表に日付の行がありません。", "This timeline has no dates."),
              Bilingual.of(
                  "「- 2015-12-11: できごと」のように書いてください。", "Write “- 2015-12-11: what happened”."));
    }
    result.addAll(kept);
    result.addAll(reading.leftOver(blocks.convert(others), "年表", "a timeline"));
    return result;
  }

  /** The events in the order of time; those of one day stay as they were written. */
  private List<Block.Event> inOrder(List<Block.Event> events) {
    for (int i = 1; i < events.size(); i++) {
      Block.Event event = events.get(i);
      if (event.from().compareTo(events.get(i - 1).from()) < 0) {
        reading
            .findings()
            .warning(
                "timeline-unsorted",
                event.position(),
                Bilingual.of(
                    "この行の日付（" + event.from() + "）は、前の行より古いので、日付の順に並べ直します。",
                    "This date ("
                        + event.from()
                        + ") is before that of the entry above;"
                        + " the entries are put in order."));
      }
    }
    return events.stream().sorted(Comparator.comparing(Block.Event::from)).toList();
  }

  private Optional<Block.Event> event(Node item, List<Block> kept) {
    Position position = reading.position(item);
    if (!(item.getFirstChild() instanceof Paragraph paragraph)) {
      notADate(position);
      return Optional.empty();
    }
    var line = reading.trailing(InlineConverter.children(paragraph));
    Optional<Matcher> dated = Lines.startsWith(DATED, line.nodes());
    Optional<CalendarDate> from = dated.flatMap(m -> CalendarDates.parse(m.group(2)));
    String end = dated.map(m -> m.group(3)).orElse(null);
    Optional<CalendarDate> until = end == null ? Optional.empty() : CalendarDates.parse(end);
    if (dated.isEmpty() || from.isEmpty() || (end != null && until.isEmpty())) {
      notADate(position);
      return Optional.empty();
    }
    checkOrder(from.get(), until, position);
    List<Node> rest = Lines.behind(dated.get(), line.nodes());
    List<Inline> text = reading.statement(rest, line.attributes(), position);
    List<Node> more = InlineConverter.children(item);
    kept.addAll(
        reading.leftOver(
            blocks.convert(more.subList(1, more.size())), "年表の行", "an entry of a timeline"));
    return Optional.of(
        new Block.Event(
            from.get(),
            until.orElse(null),
            !dated.get().group(1).isEmpty(),
            text,
            reading.common(line.attributes(), position),
            position));
  }

  private Block asList(Node item) {
    Block.Item kept = blocks.lists().item(item);
    return new Block.ItemList(false, 1, List.of(kept), reading.inherited(), kept.position());
  }

  private void checkOrder(CalendarDate from, Optional<CalendarDate> until, Position position) {
    if (until.isPresent() && until.get().compareTo(from) < 0) {
      reading
          .findings()
          .error(
              "timeline-order",
              position,
              Bilingual.of(
                  "期間の終わり（" + until.get() + "）が始まり（" + from + "）より前です。",
                  "The span ends (" + until.get() + ") before it begins (" + from + ")."));
    }
  }

  private void notADate(Position position) {
    reading
        .findings()
        .error(
            "timeline-date",
            position,
            Bilingual.of("この行は、暦にある日付で始まっていません。", "This entry does not begin with a date."),
            Bilingual.of(
                "「2015」「2018-02」「2015-12-11」「2015年12月11日」のあとに「: 」と文を書いてください。",
                "Begin with “2015”, “2018-02” or “2015-12-11”, then “: ” and the text."));
  }
}
