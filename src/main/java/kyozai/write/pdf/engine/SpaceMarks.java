package kyozai.write.pdf.engine;

import java.util.BitSet;
import kyozai.typography.QuarterSpace;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Quarter spaces between Japanese and Western characters. In the document they are marked by a
 * character that is measured, but neither painted nor read: what is extracted is the lesson's text.
 */
final class SpaceMarks {
  /** The four-per-em space. */
  static final char MARK = '\u2005';

  private @Nullable Text lastText;
  private int last;

  private SpaceMarks() {}

  /** Puts the marks into all text below an element. */
  static void insert(Element body) {
    new SpaceMarks().visit(body);
  }

  /** Some text without marks. */
  static String without(String text) {
    return text.indexOf(MARK) < 0 ? text : text.replace(String.valueOf(MARK), "");
  }

  /** Offsets of a text without marks as those of the text with them, behind each mark. */
  static BitSet withMarks(BitSet offsets, String marked) {
    BitSet moved = new BitSet(marked.length() + 1);
    int plain = 0;
    for (int at = 0; at < marked.length(); at++) {
      boolean mark = marked.charAt(at) == MARK;
      if (!mark && offsets.get(plain)) {
        moved.set(at);
      }
      plain += mark ? 0 : 1;
    }
    moved.set(marked.length());
    return moved;
  }

  private void visit(Element element) {
    for (Node child : Dom.children(element)) {
      if (child instanceof Text text) {
        mark(text);
      } else if (child instanceof Element e) {
        if (isApart(e)) {
          forget();
        } else if (Dom.isRuby(e)) {
          ruby(e);
        } else if (Dom.isInline(e)) {
          visit(e);
        } else {
          forget();
          visit(e);
          forget();
        }
      }
    }
  }

  private void forget() {
    lastText = null;
    last = 0;
  }

  private static boolean isApart(Element e) {
    return e.getTagName().equals("br")
        || e.getTagName().equals("img")
        || e.getTagName().equals("code")
        || e.getTagName().equals("pre")
        || e.getAttribute("data-tag").equals("Code")
        || Dom.hasClass(e, ListLabels.LABEL)
        || Dom.hasClass(e, "badge");
  }

  private void mark(Text text) {
    String data = text.getData();
    if (data.isEmpty()) {
      return;
    }
    StringBuilder out = new StringBuilder();
    int first = data.codePointAt(0);
    if (last != 0 && QuarterSpace.isBetween(last, first)) {
      if (lastText == null) {
        out.append(MARK);
      } else {
        lastText.setData(lastText.getData() + MARK);
      }
    }
    int before = 0;
    for (int at = 0; at < data.length(); at += Character.charCount(before)) {
      int next = data.codePointAt(at);
      if (before != 0 && QuarterSpace.isBetween(before, next)) {
        out.append(MARK);
      }
      out.appendCodePoint(next);
      before = next;
    }
    text.setData(out.toString());
    lastText = text;
    last = before;
  }

  /** The base of a ruby is measured as it is; marks stand before and behind it. */
  private void ruby(Element ruby) {
    String base = ruby.getTextContent();
    if (base.isEmpty()) {
      return;
    }
    if (last != 0 && QuarterSpace.isBetween(last, base.codePointAt(0)) && lastText != null) {
      lastText.setData(lastText.getData() + MARK);
    }
    lastText = null;
    last = base.codePointBefore(base.length());
  }
}
