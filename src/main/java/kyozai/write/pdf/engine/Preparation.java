package kyozai.write.pdf.engine;

import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Diagnostic;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The changes that a document needs before it is laid out. */
final class Preparation {
  /** UTF-16 units; a longer base could not stand in one line of a narrow column. */
  private static final int LONGEST_RUBY_BASE = 20;

  private final FontSet fonts;
  private final GlyphGuard guard;

  private Preparation(FontSet fonts, GlyphGuard guard) {
    this.fonts = fonts;
    this.guard = guard;
  }

  /** Ems of a line that nothing is said about. */
  private static final double USUAL_LINE = 40;

  /** Of a line: words in lists and boxes have less than all of it. */
  private static final double LONGEST_WORD = 0.7;

  /**
   * Prepares a document in place.
   *
   * @return what had to be printed smaller
   */
  static List<Diagnostic> prepare(
      Document document, FontSet fonts, GlyphGuard guard, String source) {
    Preparation preparation = new Preparation(fonts, guard);
    List<Diagnostic> diagnostics = new ArrayList<>();
    double line = line(document.getDocumentElement());
    for (Element child : Dom.elements(document.getDocumentElement())) {
      if (child.getTagName().equals("body")) {
        preparation.visit(child, false);
        child.setAttribute(BreakRules.LONGEST_WORD, String.valueOf(line * LONGEST_WORD));
        diagnostics.addAll(NarrowTables.fit(child, line, source));
        SpaceMarks.insert(child);
        BorderGlue.apply(child);
      }
    }
    return diagnostics;
  }

  private static double line(Element root) {
    String line = root.getAttribute(PdfEngine.LINE);
    return line.isEmpty() ? USUAL_LINE : Double.parseDouble(line);
  }

  private void visit(Element element, boolean keepSpace) {
    boolean keep = keepSpace || element.getTagName().equals("pre");
    if (element.getTagName().equals("ul") || element.getTagName().equals("ol")) {
      ListLabels.label(element);
    }
    if (Dom.isRuby(element)) {
      prepareRuby(element);
    }
    for (Node child : Dom.children(element)) {
      if (child instanceof Text text) {
        if (!keep) {
          text.setData(collapsed(text.getData()));
        }
        guard.check(text);
      } else if (child instanceof Element e) {
        visit(e, keep);
      }
    }
    if (Dom.headingLevel(element) > 0) {
      nameBookmark(element);
    }
  }

  private static String collapsed(String data) {
    StringBuilder out = new StringBuilder(data.length());
    for (int i = 0; i < data.length(); i++) {
      char c = data.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (c == Hyphens.SOFT) {
        continue;
      }
      if (!space) {
        out.append(c);
      } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString();
  }

  /** Widens a base whose reading is longer; sets a base that is too long for an overlay aside. */
  private void prepareRuby(Element ruby) {
    String base = ruby.getTextContent();
    String reading = guard.printable(ruby, ruby.getAttribute("data-reading"));
    ruby.setAttribute("data-reading", reading);
    if (base.length() > LONGEST_RUBY_BASE || base.isBlank()) {
      ruby.removeAttribute("data-reading");
      ruby.setTextContent(base + "(" + reading + ")");
      return;
    }
    int excess = fonts.width(reading) / 2 - fonts.width(base);
    if (excess > 0) {
      // 40 more thousandths, so that the readings of neighbours do not touch
      String padding = (excess / 2 + 40) / 1000.0 + "em";
      ruby.setAttribute(
          "style",
          ruby.getAttribute("style") + ";padding-left:" + padding + ";padding-right:" + padding);
    }
  }

  private static void nameBookmark(Element heading) {
    String own = heading.getAttribute("data-bookmark");
    heading.setAttribute("data-pdf-bookmark-name", own.isEmpty() ? Dom.spokenText(heading) : own);
  }
}
