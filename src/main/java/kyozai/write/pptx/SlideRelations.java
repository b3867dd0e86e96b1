package kyozai.write.pptx;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import kyozai.deck.SlideChart;
import kyozai.picture.Picture;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;

/** What a slide or its notes refer to: addresses, other slides, pictures; each once. */
final class SlideRelations {
  private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

  private final DeckPackage deck;
  private final PackagePart sheet;
  private final Map<String, PackagePart> slides;
  private final UnaryOperator<String> charts;
  private final Map<String, String> links = new HashMap<>();

  /**
   * The relations of a part.
   *
   * @param slides by their ids
   * @param charts what is done to the text of a chart
   */
  SlideRelations(
      DeckPackage deck,
      PackagePart sheet,
      Map<String, PackagePart> slides,
      UnaryOperator<String> charts) {
    this.deck = deck;
    this.sheet = sheet;
    this.slides = slides;
    this.charts = charts;
  }

  /** The hyperlink element for an address, or for # and the id of a slide. */
  String link(String target) {
    if (!target.startsWith("#")) {
      String id = links.computeIfAbsent(target, this::external);
      return "<a:hlinkClick r:id=\"" + id + "\"/>";
    }
    PackagePart other = slides.get(target.substring(1));
    if (other == null) {
      return "";
    }
    String id = links.computeIfAbsent(target, key -> to(other, DeckPackage.OFFICE + "slide"));
    return "<a:hlinkClick r:id=\"" + id + "\" action=\"ppaction://hlinksldjump\"/>";
  }

  private String external(String address) {
    return sheet
        .addExternalRelationship(encoded(address), PackageRelationshipTypes.HYPERLINK_PART)
        .getId();
  }

  private String to(PackagePart part, String type) {
    return sheet.addRelationship(part.getPartName(), TargetMode.INTERNAL, type).getId();
  }

  /** An address with only the characters that RFC 3986 allows. */
  static String encoded(String address) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean allowed =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~:/?#@!$&'()*+,;=%".indexOf(c) >= 0;
      encoded.append(allowed ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return encoded.toString();
  }

  /** The reference to a chart, whose parts are this slide's alone. */
  String chart(SlideChart chart, String language) {
    String id = to(deck.chart(chart, language, charts), DeckPackage.OFFICE + "chart");
    return "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\""
        + id
        + "\"/>";
  }

  /** The reference to a picture, with its vector original where there is one. */
  String blip(Picture picture) {
    String raster = to(deck.raster(picture), PackageRelationshipTypes.IMAGE_PART);
    byte[] svg = picture.svg();
    if (svg == null) {
      return "<a:blip r:embed=\"" + raster + "\"/>";
    }
    String vector = to(deck.vector(picture, svg), PackageRelationshipTypes.IMAGE_PART);
    return "<a:blip r:embed=\""
        + raster
        + "\"><a:extLst><a:ext uri=\""
        + SVG_EXTENSION
        + "\"><asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\""
        + " r:embed=\""
        + vector
        + "\"/></a:ext></a:extLst></a:blip>";
  }
}
