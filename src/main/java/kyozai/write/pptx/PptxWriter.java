package kyozai.write.pptx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import kyozai.deck.Deck;
import kyozai.deck.Frame;
import kyozai.deck.Slide;
import kyozai.theme.Theme;
import kyozai.write.pptx.template.SchoolTemplate;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Prints a deck as a PowerPoint file (ECMA-376), the same bytes for the same deck. */
public final class PptxWriter {
  /** The font of program text. */
  public static final String CODE_FONT = "Consolas";

  private final Deck deck;
  private final Theme theme;
  private final DeckBase base;
  private final boolean notes;
  private final DeckPackage parts = new DeckPackage();
  private final Map<String, PackagePart> slides = new LinkedHashMap<>();

  private PptxWriter(Deck deck, Theme theme, DeckBase base, boolean notes) {
    this.deck = deck;
    this.theme = theme;
    this.base = base;
    this.notes = notes;
  }

  /** The bytes of the file. */
  public static byte[] write(Deck deck, Theme theme) {
    return new PptxWriter(deck, theme, new ThemeBase(theme), true).filled().bytes();
  }

  /** The bytes of the file, on the layouts of a template whose theme the deck was fitted with. */
  public static byte[] write(Deck deck, SchoolTemplate template) {
    return new PptxWriter(deck, template.theme(), new SchoolBase(template), true).filled().bytes();
  }

  /** The slides of the file, to be drawn. */
  public static OpenDeck open(Deck deck, Theme theme) {
    return new PptxWriter(deck, theme, new ThemeBase(theme), false).opened();
  }

  /** The slides of the file on the layouts of a template, to be drawn. */
  public static OpenDeck open(Deck deck, SchoolTemplate template) {
    return new PptxWriter(deck, template.theme(), new SchoolBase(template), false).opened();
  }

  private OpenDeck opened() {
    return new OpenDeck(deck, theme, new XMLSlideShow(filled().parts()));
  }

  private DeckPackage filled() {
    base.addParts(parts);
    for (Slide slide : deck.slides()) {
      String name = "/ppt/slides/slide" + (slides.size() + 1) + ".xml";
      slides.put(slide.frame().id(), parts.empty(name, DeckPackage.TYPES + "slide+xml"));
    }
    int number = 0;
    for (Slide slide : deck.slides()) {
      number++;
      print(slide, number);
    }
    PackagePart presentation = parts.presentation();
    parts.fill(presentation, base.presentation(deck));
    parts.properties(deck.info());
    return parts;
  }

  private void print(Slide slide, int number) {
    PackagePart part = Objects.requireNonNull(slides.get(slide.frame().id()));
    parts.relate(part, parts.layout(slide.layout()), DeckPackage.OFFICE + "slideLayout", "rId1");
    parts.relate(
        parts.presentation(),
        part,
        DeckPackage.OFFICE + "slide",
        PresentationPart.slideRelation(number));
    if (notes && !slide.frame().notes().isEmpty()) {
      notes(slide.frame(), part, number);
    }
    SlideRelations relations =
        new SlideRelations(parts, part, slides, xml -> base.chart(slide.layout(), xml));
    String printed = new SlidePrinter(deck, theme, relations).print(slide, number);
    parts.fill(part, base.slide(slide.layout(), printed));
  }

  private void notes(Frame frame, PackagePart slide, int number) {
    PackagePart notes =
        parts.empty(
            "/ppt/notesSlides/notesSlide" + number + ".xml", DeckPackage.TYPES + "notesSlide+xml");
    parts.relate(slide, notes, DeckPackage.OFFICE + "notesSlide", "rId2");
    parts.relate(notes, parts.notesMaster(), DeckPackage.OFFICE + "notesMaster", "rId1");
    parts.relate(notes, slide, DeckPackage.OFFICE + "slide", "rId2");
    SlideRelations relations = new SlideRelations(parts, notes, slides, UnaryOperator.identity());
    String printed = new NotesXml(deck.info().language(), theme, relations).print(frame);
    parts.fill(notes, base.notes(printed));
  }
}
