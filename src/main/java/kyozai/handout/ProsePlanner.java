package kyozai.handout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kyozai.diagnostic.Position;
import kyozai.lesson.Attributes;
import kyozai.lesson.Inline;
import kyozai.lesson.Lesson;
import kyozai.lesson.Side;
import kyozai.lesson.SourceNumbers;
import kyozai.wording.Labels;
import org.jspecify.annotations.Nullable;

/** Turns the inlines of a lesson into the spans of a printed document. */
final class ProsePlanner {
  private static final List<String> SHAPES = List.of("●", "▲", "■", "◆");

  private final Labels labels;
  private final SourceNumbers numbers;
  private final List<Side> sides;
  private final ProseRules rules;
  private final Map<String, Position> links = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();

  /**
   * A planner for one document.
   *
   * @param rules what is the document's own
   */
  ProsePlanner(Lesson lesson, Labels labels, ProseRules rules) {
    this.labels = labels;
    this.numbers = SourceNumbers.of(lesson);
    this.sides = lesson.info().sides();
    this.rules = rules;
  }

  /** The ids of the outline that links were met to, with the first place of each. */
  Map<String, Position> links() {
    return links;
  }

  /** The ids of the outline that got an anchor. */
  Set<String> ids() {
    return ids;
  }

  /** The anchor of something with an id of the outline; null when it has none. */
  @Nullable String anchor(Attributes attributes) {
    String id = attributes.id();
    if (id == null) {
      return null;
    }
    ids.add(id);
    return Handout.ANCHOR + id;
  }

  /** The anchor of a source in the list of sources. */
  static String sourceAnchor(int number) {
    return "source-" + number;
  }

  /** The shape that tells a side without colour. */
  static String shape(int side) {
    return side < 0 ? "" : SHAPES.get(side % SHAPES.size());
  }

  /** The place of a side in the front matter, from 0 to 3; -1 for none. */
  int indexOf(@Nullable Side side) {
    return side == null ? -1 : sides.indexOf(side) % SHAPES.size();
  }

  /** Running text. */
  Prose prose(List<Inline> content, Position position) {
    return new Prose(spans(content, position), null, position);
  }

  /** Running text that links may lead to. */
  Prose prose(List<Inline> content, Attributes attributes, Position position) {
    return new Prose(spans(content, position), anchor(attributes), position);
  }

  /** Plain text. */
  static Prose plain(@Nullable String text, Position position) {
    List<Span> spans = text == null || text.isEmpty() ? List.of() : List.of(new Span.Words(text));
    return new Prose(spans, null, position);
  }

  private List<Span> spans(List<Inline> content, Position position) {
    List<Span> spans = new ArrayList<>();
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text text -> spans.add(new Span.Words(text.text()));
        case Inline.Strong strong -> spans.add(new Span.Strong(spans(strong.content(), position)));
        case Inline.Emphasis stress ->
            spans.add(new Span.Emphasis(spans(stress.content(), position)));
        case Inline.Code code -> spans.add(new Span.Code(code.text()));
        case Inline.Link link -> spans.addAll(link(link, position));
        case Inline.Ruby ruby -> spans.add(new Span.Ruby(ruby.base(), ruby.reading()));
        case Inline.Cloze term -> spans.add(rules.term(term, spans(term.content(), position)));
        case Inline.Citation citation -> {
          closeUp(spans);
          if (rules.cites(citation)) {
            spans.addAll(references(citation));
          }
        }
        case Inline.StatusBadge badge -> {
          closeUp(spans);
          spans.add(badge(badge));
        }
        case Inline.LineBreak() -> spans.add(new Span.Break());
      }
    }
    return spans;
  }

  private List<Span> link(Inline.Link link, Position position) {
    List<Span> content = spans(link.content(), position);
    if (!link.target().startsWith("#")) {
      return List.of(new Span.Link(Prose.unlinked(content), link.target()));
    }
    String id = link.target().substring(1);
    links.putIfAbsent(id, position);
    return rules.leadsTo(id)
        ? List.of(new Span.Link(Prose.unlinked(content), "#" + Handout.ANCHOR + id))
        : content;
  }

  private List<Span> references(Inline.Citation citation) {
    List<Span> references = new ArrayList<>();
    for (String id : citation.sourceIds()) {
      int number = numbers.of(id);
      references.add(new Span.Reference(number, sourceAnchor(number), labels.source(number)));
    }
    return references;
  }

  private Span badge(Inline.StatusBadge badge) {
    int side = indexOf(badge.side());
    return new Span.Badge(badge.status(), shape(side), side, labels.badge(badge));
  }

  /** The typed space before a number or a badge gives way to the distance that the look has. */
  private static void closeUp(List<Span> spans) {
    if (!spans.isEmpty() && spans.getLast() instanceof Span.Words(String text)) {
      spans.removeLast();
      String closed = text.stripTrailing();
      if (!closed.isEmpty()) {
        spans.add(new Span.Words(closed));
      }
    }
  }
}
