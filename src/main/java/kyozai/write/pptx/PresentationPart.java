package kyozai.write.pptx;

import kyozai.deck.Deck;
import kyozai.theme.Theme;
import kyozai.typography.Kinsoku;

/** The presentation: its size, its slides in order, kinsoku and sections. */
final class PresentationPart {
  /** The relations below are those of the template. */
  private static final int FIRST_SLIDE_RELATION = 11;

  /** The smallest id that ECMA-376 part 1, section 19.7.13 allows for a slide. */
  private static final int FIRST_SLIDE_ID = 256;

  private PresentationPart() {}

  /** The id of the relation to a slide, counted from 1. */
  static String slideRelation(int number) {
    return "rId" + (FIRST_SLIDE_RELATION + number - 1);
  }

  /** The id of a slide, counted from 1. */
  static int slideId(int number) {
    return FIRST_SLIDE_ID + number - 1;
  }

  /** The list of slides. */
  static String slides(Deck deck) {
    StringBuilder slides = new StringBuilder("<p:sldIdLst>");
    for (int number = 1; number <= deck.slides().size(); number++) {
      slides
          .append("<p:sldId id=\"" + slideId(number))
          .append("\" r:id=\"" + slideRelation(number) + "\"/>");
    }
    return slides.append("</p:sldIdLst>").toString();
  }

  static String xml(Deck deck, Theme theme) {
    return Xml.DECLARATION
        + "<p:presentation "
        + Xml.NAMESPACES
        + "><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\""
        + TemplateParts.MASTER
        + "\"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id=\""
        + TemplateParts.NOTES_MASTER
        + "\"/></p:notesMasterIdLst>"
        + slides(deck)
        + "<p:sldSz cx=\""
        + Xml.emu(theme.geometry().width())
        + "\" cy=\""
        + Xml.emu(theme.geometry().height())
        + "\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>"
        + "<p:kinsoku lang=\"ja-JP\" invalStChars=\""
        + Xml.escape(Kinsoku.NOT_AT_START)
        + "\" invalEndChars=\""
        + Xml.escape(Kinsoku.NOT_AT_END)
        + "\"/><p:defaultTextStyle><a:defPPr><a:defRPr lang=\"ja-JP\"/></a:defPPr>"
        + "</p:defaultTextStyle>"
        + SectionList.xml(deck)
        + "</p:presentation>";
  }
}
