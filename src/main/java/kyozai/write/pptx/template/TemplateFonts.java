package kyozai.write.pptx.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kyozai.theme.FontBook;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The fonts that a template's text is set in.
 *
 * @param names of all of them
 * @param family the bundled family to measure with, or a stand-in
 */
public record TemplateFonts(List<String> names, String family) {
  private static final Pattern TALL = Pattern.compile("meiryo|メイリオ|poppins|kokila|gabriola");
  private static final Pattern HIGH = Pattern.compile("noto sans|source han|源ノ|segoe|open sans");
  private static final Pattern USUAL =
      Pattern.compile(
          "gothic|mincho|ゴシック|明朝|明體|教科書|biz ud|arial|calibri|times|georgia|verdana|tahoma"
              + "|century|cambria|trebuchet|liberation|dejavu|aptos|corbel|candara|gill|rockwell");

  /** Keeps its own list. */
  public TemplateFonts {
    names = List.copyOf(names);
  }

  /** The fonts of some looks under a theme part. */
  static TemplateFonts of(Document theme, List<Holder.LevelLook> looks) {
    Element scheme = SafeXml.first(theme.getDocumentElement(), "themeElements", "fontScheme");
    Set<String> names = new LinkedHashSet<>();
    for (Holder.LevelLook look : looks) {
      names.add(face(scheme, look.latin()));
      names.add(face(scheme, look.ea()));
    }
    names.remove("");
    boolean atHand = names.size() == 1 && isBundled(names.iterator().next());
    return new TemplateFonts(
        List.copyOf(names), atHand ? FontBook.names().getFirst() : FontBook.STAND_IN);
  }

  private static boolean isBundled(String name) {
    String bundled = FontBook.family(FontBook.names().getFirst()).family();
    return name.equals(bundled) || name.equals("BIZ UDPゴシック");
  }

  /** The font that a reference such as +mn-ea means (ECMA-376 part 1, section 20.1.4.1.16). */
  private static String face(@Nullable Element scheme, String written) {
    if (!written.startsWith("+")) {
      return written;
    }
    Element family = SafeXml.first(scheme, written.startsWith("+mj") ? "majorFont" : "minorFont");
    if (!written.endsWith("-ea")) {
      return SafeXml.text(SafeXml.first(family, "latin"), "typeface");
    }
    String ea = SafeXml.text(SafeXml.first(family, "ea"), "typeface");
    return ea.isEmpty() && family != null ? japanese(family) : ea;
  }

  private static String japanese(Element family) {
    for (Element font : SafeXml.children(family, "font")) {
      if (font.getAttribute("script").equals("Jpan")) {
        return font.getAttribute("typeface");
      }
    }
    return "";
  }

  /** Whether a font is not at hand, so that another one stands in when text is measured. */
  public boolean isStandIn() {
    return family.equals(FontBook.STAND_IN);
  }

  /** The height of a line as a multiple of the size, rather too high than too low. */
  public double lineHeight() {
    double highest = 1.2;
    for (String name : names) {
      highest = Math.max(highest, lineHeight(name.toLowerCase(Locale.ROOT)));
    }
    return highest;
  }

  private static double lineHeight(String name) {
    if (TALL.matcher(name).find()) {
      return 1.5;
    }
    if (HIGH.matcher(name).find()) {
      return 1.4;
    }
    return USUAL.matcher(name).find() ? 1.2 : 1.3;
  }
}
