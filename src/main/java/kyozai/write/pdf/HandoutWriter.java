package kyozai.write.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kyozai.handout.Handout;
import kyozai.handout.HandoutInfo;
import kyozai.handout.HandoutPlanner;
import kyozai.handout.Part;
import kyozai.handout.WorkPart;
import kyozai.picture.GreyPicture;
import kyozai.picture.Picture;
import kyozai.print.Imposition;
import kyozai.print.PrintSettings;
import kyozai.theme.Palette;
import kyozai.theme.Theme;
import kyozai.write.pdf.engine.Attachment;
import kyozai.write.pdf.engine.Drawing;
import kyozai.write.pdf.engine.Drawings;
import kyozai.write.pdf.engine.Imposer;
import kyozai.write.pdf.engine.PdfEngine;
import kyozai.write.pdf.engine.PdfProperties;
import kyozai.write.pdf.engine.Printed;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Prints a handout as an accessible, archival PDF. */
public final class HandoutWriter {
  /** From this length on a document has a list of its chapters. */
  private static final int LONG = 6;

  private static final int PARTS_ON_A_PAGE = 7;
  private static final int LINES_ON_A_PAGE = 40;

  /** As in tables. */
  private static final double CHART_LETTERS = 9.5;

  private HandoutWriter() {}

  /** The length of a line of text, in widths of a full-width character. */
  public static double lineEms(PrintSettings settings) {
    return PageGeometry.of(settings).lineEms();
  }

  /** What a page has for the drawing of a chart. */
  public static ChartRoom chartRoom(Theme theme, PrintSettings settings) {
    PageGeometry page = PageGeometry.of(settings);
    Palette palette = settings.mono() ? MonoPalette.of(theme.print()) : theme.print();
    return new ChartRoom(
        page.readingWidth(),
        FigureSize.HIGHEST * page.textHeight(),
        page.letters(CHART_LETTERS),
        palette);
  }

  /** Loads what printing needs, so that a first handout need not wait for it. */
  public static void prepare(Theme theme) {
    Rehearsal.perform(theme);
  }

  /**
   * The PDF of a handout; on imposed paper its pages are the sides of sheets.
   *
   * @param source the outline's path, for messages about its characters
   */
  public static Printed write(
      Handout handout,
      Theme theme,
      PrintSettings settings,
      String source,
      Supplements supplements) {
    Printed pages = pages(handout, theme, settings, source, supplements);
    Imposition imposition = settings.paper().imposition();
    return imposition == Imposition.NONE
        ? pages
        : Imposer.impose(
            pages,
            imposition.order(pages.pages()),
            properties(handout.info(), source, supplements.attachment()));
  }

  private static Printed pages(
      Handout handout,
      Theme theme,
      PrintSettings settings,
      String source,
      Supplements supplements) {
    if (handout.headingNumbers().isEmpty()) {
      return print(handout, theme, settings, source, supplements);
    }
    Handout withContents =
        HandoutPlanner.withContents(handout, PageGeometry.of(settings).contents());
    if (handout.parts().size() > LONG * PARTS_ON_A_PAGE) {
      Printed printed = print(withContents, theme, settings, source, supplements);
      int without = printed.pages() - pagesOfContents(withContents);
      if (without >= LONG) {
        return printed;
      }
    }
    Printed printed = print(handout, theme, settings, source, supplements);
    return printed.pages() < LONG
        ? printed
        : print(withContents, theme, settings, source, supplements);
  }

  /** At most so many pages; printing twice is for documents of about the length in question. */
  private static int pagesOfContents(Handout handout) {
    int entries = 0;
    for (Part part : handout.parts()) {
      entries += part instanceof Part.Contents contents ? contents.entries().size() : 0;
    }
    return 1 + entries / LINES_ON_A_PAGE;
  }

  private static Printed print(
      Handout handout,
      Theme theme,
      PrintSettings settings,
      String source,
      Supplements supplements) {
    PageGeometry page = page(handout, settings);
    boolean work = handout.parts().stream().anyMatch(WorkPart.class::isInstance);
    String style =
        Stylesheet.of(theme.print(), page, settings.mono(), work, handout.info().language());
    Document document = parse(HandoutTemplates.xhtml(handout, page, style));
    PartPictures shown = PartPictures.of(handout.parts());
    Map<String, Picture> pictures = shown.pictures();
    document.getDocumentElement().setAttribute(PdfEngine.LINE, String.valueOf(page.lineEms()));
    if (settings.mono()) {
      pictures.replaceAll((name, picture) -> GreyPicture.of(picture));
    }
    Map<String, Drawing> drawings = shown.drawings();
    supplements.slides().forEach((number, slide) -> drawings.put("slide-" + number, slide));
    PdfProperties properties = properties(handout.info(), source, supplements.attachment());
    return PdfEngine.print(document, properties, pictures, new Drawings(drawings, settings.mono()));
  }

  /** Paper lies on its long side where slides fill it better; not where pages share a sheet. */
  private static PageGeometry page(Handout handout, PrintSettings settings) {
    PageGeometry page = PageGeometry.of(settings);
    boolean turned =
        settings.paper().imposition() == Imposition.NONE
            && handout.parts().stream()
                .anyMatch(part -> part instanceof Part.SlideSheet sheet && SlideGrid.isWide(sheet));
    return turned ? page.turned() : page;
  }

  /** What the file says about itself. */
  static PdfProperties properties(
      HandoutInfo info, String source, @Nullable Attachment attachment) {
    List<String> keywords = info.keywords().isEmpty() ? List.of() : List.of(info.keywords());
    return new PdfProperties(
        info.title(), info.subject(), info.author(), keywords, info.language(), source, attachment);
  }

  private static Document parse(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the templates made no well-formed XHTML", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
