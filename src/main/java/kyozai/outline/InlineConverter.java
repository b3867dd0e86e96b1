package kyozai.outline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import kyozai.lesson.Inline;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Turns inline nodes into the content model. */
final class InlineConverter {
  private static final Pattern NO_READING = Pattern.compile("\\{[^{}|｜=]+[|｜][^{}]*\\}");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

  private final Places places;
  private final AttributeReader attributes;
  private final References references;
  private final Citations citations;
  private final Findings findings;

  InlineConverter(
      Places places, AttributeReader attributes, References references, Findings findings) {
    this.places = places;
    this.attributes = attributes;
    this.references = references;
    this.citations = new Citations(places, references, findings);
    this.findings = findings;
  }

  /** The children of a node. */
  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      children.add(node);
    }
    return children;
  }

  /** Siblings as running text, outer spaces stripped. */
  List<Inline> convert(List<Node> siblings) {
    return Inlines.tidy(untidied(siblings));
  }

  private List<Inline> untidied(List<Node> siblings) {
    var pairing = new MarkPairing();
    for (int i = 0; i < siblings.size(); i++) {
      Node node = siblings.get(i);
      if (node instanceof Nodes.MarkNode mark) {
        pairing.add(mark);
      } else if (node instanceof Image && next(siblings, i) instanceof Nodes.BracesNode braces) {
        pairing.add(one(node));
        attributes.refuse(braces.attributes(), places.of(braces));
        i++;
      } else {
        pairing.add(one(node));
      }
    }
    return pairing.finish();
  }

  private static @Nullable Node next(List<Node> siblings, int index) {
    return index + 1 < siblings.size() ? siblings.get(index + 1) : null;
  }

  private List<Inline> one(Node node) {
    return switch (node) {
      case Text text -> text(text);
      case Code code -> List.of(new Inline.Code(code.getLiteral()));
      case Emphasis emphasis -> List.of(new Inline.Emphasis(inside(emphasis)));
      case StrongEmphasis strong -> List.of(new Inline.Strong(inside(strong)));
      case SoftLineBreak lineBreak -> softBreak(lineBreak);
      case HardLineBreak lineBreak -> List.of(new Inline.LineBreak());
      case Link link -> link(link);
      case Image image -> image(image);
      case HtmlInline html -> html(html.getLiteral(), places.of(html));
      case Nodes.RubyNode ruby -> List.of(new Inline.Ruby(ruby.base(), ruby.reading()));
      case Nodes.SpanNode span -> span(span);
      case Nodes.BracesNode braces -> List.of(new Inline.Text(braces.attributes().written()));
      default -> inside(node);
    };
  }

  private List<Inline> inside(Node parent) {
    return untidied(children(parent));
  }

  private List<Inline> text(Text text) {
    String literal = text.getLiteral();
    if (NO_READING.matcher(literal).find()) {
      findings.warning(
          "ruby-without-kana",
          places.of(text),
          Bilingual.of(
              "ふりがなが「かな」だけではないため、文字のまま残しました。",
              "This ruby's reading is not all kana, so it was kept as text."),
          Bilingual.of("「{漢字|かんじ}」の形で書いてください。", "Write “{漢字|かんじ}”."));
    }
    return citations.in(text);
  }

  private List<Inline> softBreak(SoftLineBreak lineBreak) {
    boolean fullWidth =
        Script.isFullWidth(Edges.before(lineBreak)) && Script.isFullWidth(Edges.after(lineBreak));
    return fullWidth ? List.of() : List.of(new Inline.Text(" "));
  }

  private List<Inline> span(Nodes.SpanNode span) {
    List<Inline> content = new ArrayList<>(inside(span));
    attributes.refuse(span.attributes(), places.of(span));
    attributes.badge(span.attributes(), places.of(span)).ifPresent(content::add);
    return content;
  }

  private List<Inline> link(Link link) {
    String target = link.getDestination();
    List<Inline> content = inside(link);
    String title = link.getTitle();
    if (title != null && !title.isBlank()) {
      findings.info(
          "link-title",
          places.of(link),
          Bilingual.of(
              "リンクの「" + title + "」は印刷されません。", "The link's title “" + title + "” is not printed."));
    }
    if (target.matches("(?i)(https?://|mailto:).+") || target.matches("#.+")) {
      if (target.startsWith("#")) {
        String id = Normalizer.normalize(target.substring(1), Normalizer.Form.NFC);
        references.link(id, places.of(link));
      }
      return List.of(new Inline.Link(content.isEmpty() ? plain(target) : content, target));
    }
    findings.warning(
        "link-target",
        places.of(link),
        Bilingual.of(
            "リンク先「" + target + "」は使えないため、文字のまま残しました。",
            "The link target “" + target + "” cannot be used; it was kept as text."),
        Bilingual.of(
            "使えるのは https:// http:// mailto: と #id です。", "Use https://, http://, mailto: or #id."));
    List<Inline> kept = new ArrayList<>(content);
    kept.add(new Inline.Text(" (" + target + ")"));
    return kept;
  }

  private static List<Inline> plain(String text) {
    return List.of(new Inline.Text(text));
  }

  private List<Inline> image(Image image) {
    findings.warning(
        "picture-in-text",
        places.of(image),
        Bilingual.of(
            "文の中の図「" + image.getDestination() + "」は使えないため、説明の文字だけを残しました。",
            "The picture “"
                + image.getDestination()
                + "” inside text was replaced by its description."),
        Bilingual.of("図は前後を空行にして、一行に単独で書いてください。", "Put it in a paragraph of its own."));
    List<Inline> kept = new ArrayList<>(inside(image));
    if (image.getTitle() != null) {
      kept.add(new Inline.Text(" " + image.getTitle()));
    }
    return kept;
  }

  /** HTML: comments vanish, {@code <br>} breaks the line, the rest is text. */
  List<Inline> html(String html, Position position) {
    if (html.startsWith("<!--")) {
      findings.info(
          "comment", position, Bilingual.of("コメントは印刷されません。", "Comments are not printed."));
      return List.of();
    }
    if (BREAK.matcher(html).matches()) {
      return List.of(new Inline.LineBreak());
    }
    findings.warning(
        "html",
        position,
        Bilingual.of("HTMLのタグは使えないため、文字のまま残しました。", "HTML is not understood; it was kept as text."),
        Bilingual.of("文字として書くなら ` で囲んでください。", "If it is meant as text, put it between backticks."));
    return List.of(new Inline.Text(html));
  }
}
