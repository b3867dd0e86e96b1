package kyozai.write.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.handout.Handout;
import kyozai.print.PrintSettings;
import kyozai.theme.PageTemplate;
import kyozai.theme.Theme;
import kyozai.write.pdf.engine.PdfEngine;
import kyozai.write.pdf.engine.Printed;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Prints a lesson plan on the template of a theme. */
public final class PlanWriter {
  private PlanWriter() {}

  /**
   * The PDF of a lesson plan; on imposed paper its pages stand by themselves, since one of them
   * lies on its long side.
   *
   * @param source the outline's path, for messages about its characters
   * @return nothing but an error when the template asks for what cannot be printed
   */
  public static Checked<Optional<Printed>> write(
      Handout plan, Theme theme, PrintSettings settings, String source, Supplements supplements) {
    PageTemplate template = theme.plan();
    PageGeometry page = PageGeometry.of(settings.with(settings.paper().single()));
    boolean mono = settings.mono();
    String style =
        Stylesheet.of(theme.print(), page, mono, false, plan.info().language())
            + Stylesheet.ofForms(theme.print(), page, mono);
    try {
      Document document = parse(FormTemplates.xhtml(plan, style, template));
      document.getDocumentElement().setAttribute(PdfEngine.LINE, String.valueOf(page.lineEms()));
      Printed printed =
          PdfEngine.print(
              document,
              HandoutWriter.properties(plan.info(), source, supplements.attachment()),
              Map.of());
      return new Checked<>(Optional.of(printed), printed.diagnostics());
    } catch (TemplateProcessingException e) {
      return fault(TemplateFaults.of(e, template));
    } catch (SAXException e) {
      return fault(TemplateFaults.markup(template));
    } catch (StackOverflowError e) {
      return fault(TemplateFaults.endless(template));
    }
  }

  private static Checked<Optional<Printed>> fault(Diagnostic fault) {
    return new Checked<>(Optional.empty(), List.of(fault));
  }

  private static Document parse(String xhtml) throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
