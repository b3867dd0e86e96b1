package kyozai.theme;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The check that a template is well-formed and holds nothing but what can be printed. */
final class TemplateSyntax extends DefaultHandler {
  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "title",
          "style",
          "body",
          "div",
          "span",
          "p",
          "br",
          "hr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "strong",
          "em",
          "b",
          "code",
          "blockquote",
          "figure",
          "figcaption",
          "section",
          "article",
          "nav",
          "a",
          "th:block");

  /** Deeper than any form; newer JDKs refuse what is deeper than 100. */
  private static final int DEEPEST = 50;

  private final Position whole;
  private final List<Diagnostic> faults = new ArrayList<>();
  private @Nullable Locator locator;
  private int depth;

  private TemplateSyntax(Position whole) {
    this.whole = whole;
  }

  /** The faults of a template; none when it can be used. */
  static List<Diagnostic> check(PageTemplate template) {
    TemplateSyntax syntax = new TemplateSyntax(Position.of(template.file()));
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      SAXParser parser = factory.newSAXParser();
      parser.parse(new InputSource(new StringReader(template.text())), syntax);
    } catch (SAXParseException e) {
      syntax.faults.add(syntax.broken(e));
    } catch (SAXException e) {
      if (syntax.faults.isEmpty()) {
        throw new IllegalStateException(e);
      }
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return syntax.faults;
  }

  @Override
  public void setDocumentLocator(Locator place) {
    locator = place;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    depth++;
    if (depth > DEEPEST) {
      faults.add(tooDeep());
      throw new SAXException("too deep");
    }
    if (!ELEMENTS.contains(name)) {
      faults.add(unknown(name));
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    depth--;
  }

  /** The parser prints what it cannot go on from, unless it is told not to. */
  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }

  private Position here() {
    return locator == null ? whole : new Position(whole.file(), locator.getLineNumber(), 0);
  }

  private Diagnostic broken(SAXParseException e) {
    int line = Math.max(0, e.getLineNumber());
    return Diagnostic.error(
        "template-syntax",
        new Position(whole.file(), line, line == 0 ? 0 : Math.max(0, e.getColumnNumber())),
        Bilingual.of(
            "ひな形を、この行の近くで XHTML として読めません。", "The template is no well-formed XHTML near this line."),
        Bilingual.of(
            "閉じていないタグや引用符、「&」（&amp; と書きます）、DOCTYPE（書けません）を確かめてください。",
            "Check for tags and quotes that are not closed, “&” (write &amp;) and a DOCTYPE (there"
                + " must be none)."));
  }

  private Diagnostic unknown(String name) {
    return Diagnostic.error(
        "template-element",
        here(),
        Bilingual.of("ひな形に「<" + name + ">」は使えません。", "A template cannot hold “<" + name + ">”."),
        Bilingual.of(
            "使えるのは、見出し、段落、表、箇条書きなどの、印刷できる要素だけです。",
            "Use what can be printed: headings, paragraphs, tables, lists and the like."));
  }

  private Diagnostic tooDeep() {
    return Diagnostic.error(
        "template-too-deep",
        here(),
        Bilingual.of(
            "ひな形のタグの入れ子が深すぎます（" + DEEPEST + " まで）。",
            "The elements of the template are nested too deeply (up to " + DEEPEST + ")."));
  }
}
