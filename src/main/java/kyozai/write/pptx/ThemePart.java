package kyozai.write.pptx;

import kyozai.theme.FontBook;
import kyozai.theme.Palette;
import kyozai.theme.Theme;

/** The theme part: colours and fonts (ECMA-376 part 1, section 20.1.6). */
final class ThemePart {
  private static final String EFFECTS =
      """
      <a:fmtScheme name="kyozai"><a:fillStyleLst>\
      <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\
      <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\
      <a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst>\
      <a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>\
      <a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>\
      <a:ln w="28575"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>\
      </a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle>\
      <a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle>\
      </a:effectStyleLst><a:bgFillStyleLst>\
      <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\
      <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\
      <a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme>""";

  private ThemePart() {}

  /** The fonts of a theme with the colours of its slides or of its print. */
  static String xml(Theme theme, Palette palette) {
    String font = FontBook.family(theme.fontFamily()).family();
    return Xml.DECLARATION
        + "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\""
        + Xml.escape(theme.name())
        + "\"><a:themeElements>"
        + colors(palette)
        + "<a:fontScheme name=\"kyozai\"><a:majorFont>"
        + fonts(font)
        + "</a:majorFont><a:minorFont>"
        + fonts(font)
        + "</a:minorFont></a:fontScheme>"
        + EFFECTS
        + "</a:themeElements></a:theme>";
  }

  private static String fonts(String family) {
    return "<a:latin typeface=\""
        + family
        + "\"/><a:ea typeface=\""
        + family
        + "\"/><a:cs typeface=\"\"/><a:font script=\"Jpan\" typeface=\""
        + family
        + "\"/>";
  }

  private static String colors(Palette palette) {
    StringBuilder xml = new StringBuilder("<a:clrScheme name=\"kyozai\">");
    boolean dark = palette.isDark();
    color(xml, "dk1", dark ? palette.paper() : palette.ink());
    color(xml, "lt1", dark ? palette.ink() : palette.paper());
    color(xml, "dk2", dark ? palette.tint() : palette.night());
    color(xml, "lt2", dark ? palette.night() : palette.tint());
    for (int i = 0; i < palette.accents().size(); i++) {
      color(xml, "accent" + (i + 1), palette.accents().get(i));
    }
    color(xml, "hlink", palette.link());
    color(xml, "folHlink", palette.muted());
    return xml.append("</a:clrScheme>").toString();
  }

  private static void color(StringBuilder xml, String slot, String value) {
    xml.append("<a:" + slot + "><a:srgbClr val=\"" + value + "\"/></a:" + slot + ">");
  }
}
