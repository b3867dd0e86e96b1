package kyozai.write.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyozai.deck.Deck;
import kyozai.deck.DeckInfo;
import kyozai.deck.Slide;
import kyozai.theme.Theme;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;

/** Prints a deck as a PowerPoint file (ECMA-376), the same bytes for the same deck. */
public final class PptxWriter {
  private final Deck deck;
  private final Theme theme;
  private final XMLSlideShow show;

  private PptxWriter(Deck deck, Theme theme, XMLSlideShow show) {
    this.deck = deck;
    this.theme = theme;
    this.show = show;
  }

  /** The bytes of the file. */
  public static byte[] write(Deck deck, Theme theme) {
    byte[] template = TemplatePackage.bytes(theme);
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(template))) {
      new PptxWriter(deck, theme, show).print();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      return StableZip.repacked(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  private void print() throws XmlException {
    Map<String, XSLFSlideLayout> layouts = new HashMap<>();
    for (XSLFSlideLayout layout : show.getSlideMasters().getFirst().getSlideLayouts()) {
      layouts.put(layout.getName(), layout);
    }
    Map<String, XSLFSlide> slides = new LinkedHashMap<>();
    for (Slide slide : deck.slides()) {
      XSLFSlide made = show.createSlide(layouts.get(LayoutPart.name(slide.layout())));
      slides.put(slide.frame().id(), made);
    }
    List<XSLFSlide> made = new ArrayList<>(slides.values());
    for (int i = 0; i < made.size(); i++) {
      print(deck.slides().get(i), made.get(i), i + 1, slides);
    }
    SectionList.append(deck, show);
    properties();
  }

  private void print(Slide slide, XSLFSlide made, int number, Map<String, XSLFSlide> slides)
      throws XmlException {
    SlideRelations relations = new SlideRelations(show, made, slides);
    String xml = new SlidePrinter(deck, theme, relations).print(slide, number);
    made.getXmlObject().set(SldDocument.Factory.parse(xml).getSld());
    if (!slide.frame().notes().isEmpty()) {
      notes(slide, made, slides);
    }
  }

  private void notes(Slide slide, XSLFSlide made, Map<String, XSLFSlide> slides)
      throws XmlException {
    XSLFNotes notes = show.getNotesSlide(made);
    String stray = show.getRelationId(notes);
    if (stray != null) {
      show.getPackagePart().removeRelationship(stray);
    }
    SlideRelations relations = new SlideRelations(show, notes, slides);
    String xml = new NotesXml(deck.info().language(), theme, relations).print(slide.frame());
    notes.getXmlObject().set(NotesDocument.Factory.parse(xml).getNotes());
  }

  private void properties() {
    DeckInfo info = deck.info();
    try {
      PackagePropertiesPart core = (PackagePropertiesPart) show.getPackage().getPackageProperties();
      core.setTitleProperty(info.title());
      core.setSubjectProperty(info.subject());
      core.setCreatorProperty(info.author());
      core.setKeywordsProperty(info.keywords());
      core.setLanguageProperty(info.language().regionalTag());
      core.setCreatedProperty(Optional.of(StableZip.DATE));
      core.setModifiedProperty(Optional.of(StableZip.DATE));
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
