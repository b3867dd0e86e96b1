package kyozai.write.pptx;

import java.util.HashMap;
import java.util.Map;
import kyozai.picture.Picture;
import org.apache.poi.ooxml.POIXMLDocumentPart.RelationPart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** What a slide or its notes refer to: addresses, other slides, pictures; each once. */
final class SlideRelations {
  private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

  private final XMLSlideShow show;
  private final XSLFSheet sheet;
  private final Map<String, XSLFSlide> slides;
  private final Map<String, String> links = new HashMap<>();

  SlideRelations(XMLSlideShow show, XSLFSheet sheet, Map<String, XSLFSlide> slides) {
    this.show = show;
    this.sheet = sheet;
    this.slides = slides;
  }

  /** The hyperlink element for an address, or for # and the id of a slide. */
  String link(String target) {
    if (!target.startsWith("#")) {
      String id = links.computeIfAbsent(target, this::external);
      return "<a:hlinkClick r:id=\"" + id + "\"/>";
    }
    XSLFSlide other = slides.get(target.substring(1));
    if (other == null) {
      return "";
    }
    String id = links.computeIfAbsent(target, key -> toSlide(other));
    return "<a:hlinkClick r:id=\"" + id + "\" action=\"ppaction://hlinksldjump\"/>";
  }

  private String external(String address) {
    PackageRelationship relation =
        sheet
            .getPackagePart()
            .addExternalRelationship(address, PackageRelationshipTypes.HYPERLINK_PART);
    return relation.getId();
  }

  private String toSlide(XSLFSlide other) {
    return sheet
        .getPackagePart()
        .addRelationship(
            other.getPackagePart().getPartName(),
            TargetMode.INTERNAL,
            XSLFRelation.SLIDE.getRelation())
        .getId();
  }

  /** The reference to a picture, with its vector original where there is one. */
  String blip(Picture picture) {
    PictureType type =
        switch (picture.format()) {
          case PNG -> PictureType.PNG;
          case JPEG -> PictureType.JPEG;
        };
    String raster = add(picture.bytes(), type);
    byte[] vector = picture.svg();
    if (vector == null) {
      return "<a:blip r:embed=\"" + raster + "\"/>";
    }
    return "<a:blip r:embed=\""
        + raster
        + "\"><a:extLst><a:ext uri=\""
        + SVG_EXTENSION
        + "\"><asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\""
        + " r:embed=\""
        + add(vector, PictureType.SVG)
        + "\"/></a:ext></a:extLst></a:blip>";
  }

  private String add(byte[] bytes, PictureType type) {
    XSLFPictureData data = show.addPicture(bytes, type);
    RelationPart relation = sheet.addRelation(null, XSLFRelation.IMAGES, data);
    return relation.getRelationship().getId();
  }
}
