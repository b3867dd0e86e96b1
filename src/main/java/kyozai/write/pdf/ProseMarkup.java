package kyozai.write.pdf;

import java.util.List;
import java.util.Locale;
import kyozai.diagnostic.Position;
import kyozai.handout.Prose;
import kyozai.handout.Span;

/** Writes running text as XHTML in which every character of the lesson is inert. */
final class ProseMarkup {
  /** Ems of the number of a blank, and of Latin letters. */
  private static final double NUMBER = 3;

  private static final double LATIN = 0.62;
  private static final int LATIN_END = 0x2000;

  private final StringBuilder out = new StringBuilder();

  private ProseMarkup() {}

  /** One {@code span} with the place in the outline and, if it has one, the anchor. */
  static String of(Prose prose) {
    return new ProseMarkup().prose(prose);
  }

  private String prose(Prose prose) {
    out.append("<span");
    String anchor = prose.anchor();
    if (anchor != null) {
      attribute("id", anchor);
    }
    Position position = prose.position();
    if (position.line() > 0) {
      attribute("data-pos", position.line() + ":" + position.column());
    }
    out.append('>');
    spans(prose.spans());
    return out.append("</span>").toString();
  }

  private void spans(List<Span> spans) {
    for (Span span : spans) {
      switch (span) {
        case Span.Words(String text) -> text(text);
        case Span.Strong(var content) -> element("strong", content);
        case Span.Emphasis(var content) -> element("em", content);
        case Span.Term(var content) -> term(content);
        case Span.Blank blank -> blank(blank);
        case Span.Code(String text) -> code(text);
        case Span.Link link -> link(link);
        case Span.Ruby(String base, String reading) -> ruby(base, reading);
        case Span.Reference reference -> reference(reference);
        case Span.Badge badge -> badge(badge);
        case Span.Pointer(String text) -> pointer(text);
        case Span.Break() -> out.append("<br/>");
      }
    }
  }

  private void element(String name, List<Span> content) {
    out.append('<').append(name).append('>');
    spans(content);
    out.append("</").append(name).append('>');
  }

  private void term(List<Span> content) {
    out.append("<strong class=\"term\">");
    spans(content);
    out.append("</strong>");
  }

  /** The room is the same whether or not something is written in it. */
  private void blank(Span.Blank blank) {
    out.append("<span class=\"blank\" data-blank=\"true\"");
    attribute("style", String.format(Locale.ROOT, "width: %.1fem", blank.ems()));
    out.append("><span class=\"blank-number\"");
    if (blank.written().isEmpty()) {
      attribute("data-alt", blank.spoken());
    }
    out.append('>');
    text(blank.number());
    out.append("</span>");
    if (!blank.written().isEmpty()) {
      out.append("<span class=\"written\"");
      double size = size(blank);
      if (size < 1) {
        attribute("style", String.format(Locale.ROOT, "font-size: %.2fem", size));
      }
      out.append('>');
      spans(blank.written());
      out.append("</span>");
    }
    out.append("</span>");
  }

  /** A word that is wider than its blank is written smaller. */
  private static double size(Span.Blank blank) {
    StringBuilder word = new StringBuilder();
    blank.written().forEach(span -> span.appendTo(word));
    double width = word.codePoints().mapToDouble(c -> c < LATIN_END ? LATIN : 1).sum();
    return Math.min(1, (blank.ems() - NUMBER) / Math.max(1, width));
  }

  private void pointer(String text) {
    out.append(" <span class=\"pointer\" data-nobreak=\"true\">");
    text(text);
    out.append("</span>");
  }

  private void code(String text) {
    out.append("<code>");
    text(text);
    out.append("</code>");
  }

  private void link(Span.Link link) {
    out.append("<a class=\"link\"");
    attribute("href", link.target());
    out.append('>');
    spans(link.content());
    out.append("</a>");
  }

  private void ruby(String base, String reading) {
    out.append("<span class=\"ruby\"");
    attribute("data-reading", reading);
    out.append('>');
    text(base);
    out.append("</span>");
  }

  private void reference(Span.Reference reference) {
    String anchor = reference.anchor();
    if (anchor == null) {
      out.append("<span class=\"cite\">[").append(reference.number()).append("]</span>");
      return;
    }
    out.append("<a class=\"cite\" data-nobreak=\"true\"");
    attribute("href", "#" + anchor);
    attribute("title", reference.description());
    out.append(">[").append(reference.number()).append("]</a>");
  }

  private void badge(Span.Badge badge) {
    String word = badge.status().name().toLowerCase(Locale.ROOT);
    out.append("<span data-nobreak=\"true\"");
    attribute("class", "badge " + word + " side" + badge.side());
    out.append('>');
    if (!badge.shape().isEmpty()) {
      out.append("<span class=\"shape\">");
      text(badge.shape());
      out.append(" </span>");
    }
    text(badge.label());
    out.append("</span>");
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    text(value);
    out.append('"');
  }

  /** Characters that XML 1.0 (section 2.2) has no place for become U+FFFD. */
  private void text(String text) {
    text.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("\n");
                case '\t' -> out.append("\t");
                case '\r' -> out.append("&#13;");
                default -> out.appendCodePoint(isXml(character) ? character : 0xFFFD);
              }
            });
  }

  private static boolean isXml(int character) {
    return (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }
}
