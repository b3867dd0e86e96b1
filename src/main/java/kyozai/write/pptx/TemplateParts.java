package kyozai.write.pptx;

import kyozai.theme.LayoutKind;
import kyozai.theme.Palette;
import kyozai.theme.Theme;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * What every deck has beside its slides, made from a theme: POI's own template is 4:3 with an
 * Office theme and its API cannot make layouts.
 */
final class TemplateParts {
  private static final String OFFICE = DeckPackage.OFFICE;
  private static final String TYPES = DeckPackage.TYPES;

  /** The look of all tables: heads in the colour of the night, quiet bands, thin rules. */
  static final String TABLE_STYLE = "{5B2C6D1E-8F3A-4C77-9E52-6A0D4B7F1C29}";

  /** The ids of the relations from the presentation that its text refers to. */
  static final String MASTER = "rId1";

  static final String NOTES_MASTER = "rId2";

  private final Theme theme;
  private final DeckPackage deck;

  private TemplateParts(Theme theme, DeckPackage deck) {
    this.theme = theme;
    this.deck = deck;
  }

  /** Adds all parts but slides, their notes and the text of the presentation. */
  static void add(Theme theme, DeckPackage deck) {
    new TemplateParts(theme, deck).add();
  }

  private void add() {
    PackagePart presentation = deck.presentation();
    PackagePart master = master();
    PackagePart notes = notesMaster(theme, colors("/ppt/theme/theme2.xml", theme.print()), deck);
    deck.relate(presentation, master, OFFICE + "slideMaster", MASTER);
    deck.relate(presentation, notes, OFFICE + "notesMaster", NOTES_MASTER);
    addSettings(tableStyles(), deck);
    PackagePart colors = colors("/ppt/theme/theme1.xml", theme.palette());
    deck.relate(presentation, colors, OFFICE + "theme", "rId6");
    deck.relate(master, colors, OFFICE + "theme", "rId" + (LayoutKind.values().length + 1));
  }

  /** Adds a notes master on a theme of its own. */
  static PackagePart notesMaster(Theme theme, PackagePart colors, DeckPackage deck) {
    PackagePart notes =
        deck.part(
            "/ppt/notesMasters/notesMaster1.xml",
            TYPES + "notesMaster+xml",
            MasterPart.notesMaster(theme));
    deck.relate(notes, colors, OFFICE + "theme", "rId1");
    return notes;
  }

  /** Adds the settings of the program and of its view, and table styles. */
  static void addSettings(String tableStyles, DeckPackage deck) {
    settings(deck, "presProps", root("presentationPr", ""), "rId3");
    settings(deck, "viewProps", root("viewPr", ""), "rId4");
    settings(deck, "tableStyles", tableStyles, "rId5");
  }

  private PackagePart colors(String name, Palette palette) {
    String type = "application/vnd.openxmlformats-officedocument.theme+xml";
    return deck.part(name, type, ThemePart.xml(theme, palette));
  }

  private static void settings(DeckPackage deck, String name, String xml, String id) {
    PackagePart part = deck.part("/ppt/" + name + ".xml", TYPES + name + "+xml", xml);
    deck.relate(deck.presentation(), part, OFFICE + name, id);
  }

  private PackagePart master() {
    PackagePart master =
        deck.part(
            "/ppt/slideMasters/slideMaster1.xml",
            TYPES + "slideMaster+xml",
            MasterPart.slideMaster(theme));
    int number = 0;
    for (LayoutKind kind : LayoutKind.values()) {
      number++;
      PackagePart layout =
          deck.part(
              "/ppt/slideLayouts/slideLayout" + number + ".xml",
              TYPES + "slideLayout+xml",
              LayoutPart.xml(theme, kind));
      deck.relate(master, layout, OFFICE + "slideLayout", "rId" + number);
      deck.relate(layout, master, OFFICE + "slideMaster", "rId1");
      deck.layout(kind, layout);
    }
    return master;
  }

  private static String root(String name, String content) {
    return Xml.DECLARATION
        + "<p:"
        + name
        + " "
        + Xml.NAMESPACES
        + ">"
        + content
        + "</p:"
        + name
        + ">";
  }

  private static String tableStyles() {
    // LibreOffice draws translucent borders of tables in full.
    String rule = "<a:ln w=\"6350\">" + Colors.fill(Colors.TINT) + "</a:ln>";
    String below = "<a:bottom>" + rule + "</a:bottom><a:insideH>" + rule + "</a:insideH>";
    return Xml.DECLARATION
        + "<a:tblStyleLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" def=\""
        + TABLE_STYLE
        + "\"><a:tblStyle styleId=\""
        + TABLE_STYLE
        + "\" styleName=\"kyozai\"><a:wholeTbl><a:tcTxStyle><a:fontRef idx=\"minor\"/>"
        + Colors.INK
        + "</a:tcTxStyle><a:tcStyle><a:tcBdr>"
        + below
        + "</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl>"
        + "<a:band2H><a:tcStyle><a:tcBdr/><a:fill>"
        + Colors.fill(Colors.TINT)
        + "</a:fill></a:tcStyle></a:band2H>"
        + "<a:firstRow><a:tcTxStyle b=\"on\"><a:fontRef idx=\"minor\"/>"
        + Colors.PAPER
        + "</a:tcTxStyle><a:tcStyle><a:tcBdr/><a:fill>"
        + Colors.fill(Colors.NIGHT)
        + "</a:fill></a:tcStyle></a:firstRow></a:tblStyle></a:tblStyleLst>";
  }
}
