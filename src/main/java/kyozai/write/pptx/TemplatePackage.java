package kyozai.write.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kyozai.theme.LayoutKind;
import kyozai.theme.Theme;
import kyozai.typography.Kinsoku;

/**
 * A presentation without slides, made from a theme: POI's own template is 4:3 with an Office theme
 * and its API cannot make layouts.
 */
final class TemplatePackage {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.presentationml.";

  /** The look of all tables: dark head, quiet bands, thin rules. */
  static final String TABLE_STYLE = "{5B2C6D1E-8F3A-4C77-9E52-6A0D4B7F1C29}";

  private final Theme theme;
  private final Map<String, String> parts = new LinkedHashMap<>();

  private TemplatePackage(Theme theme) {
    this.theme = theme;
  }

  /** The bytes of the file, the same for the same theme. */
  static byte[] bytes(Theme theme) {
    TemplatePackage template = new TemplatePackage(theme);
    template.collect();
    return template.zipped();
  }

  private void collect() {
    parts.put("[Content_Types].xml", contentTypes());
    parts.put(
        "_rels/.rels",
        relations(
            OFFICE + "officeDocument",
            "ppt/presentation.xml",
            CORE,
            "docProps/core.xml",
            OFFICE + "extended-properties",
            "docProps/app.xml"));
    parts.put("docProps/app.xml", appProperties());
    parts.put("docProps/core.xml", coreProperties());
    parts.put("ppt/presentation.xml", presentation());
    parts.put(
        "ppt/_rels/presentation.xml.rels",
        relations(
            OFFICE + "slideMaster",
            "slideMasters/slideMaster1.xml",
            OFFICE + "notesMaster",
            "notesMasters/notesMaster1.xml",
            OFFICE + "presProps",
            "presProps.xml",
            OFFICE + "viewProps",
            "viewProps.xml",
            OFFICE + "theme",
            "theme/theme1.xml",
            OFFICE + "tableStyles",
            "tableStyles.xml"));
    parts.put("ppt/presProps.xml", root("presentationPr", ""));
    parts.put("ppt/viewProps.xml", root("viewPr", ""));
    parts.put("ppt/tableStyles.xml", tableStyles());
    parts.put("ppt/theme/theme1.xml", ThemePart.xml(theme));
    parts.put("ppt/theme/theme2.xml", ThemePart.xml(theme));
    parts.put("ppt/notesMasters/notesMaster1.xml", MasterPart.notesMaster());
    parts.put(
        "ppt/notesMasters/_rels/notesMaster1.xml.rels",
        relations(OFFICE + "theme", "../theme/theme2.xml"));
    masterAndLayouts();
  }

  private void masterAndLayouts() {
    LayoutKind[] kinds = LayoutKind.values();
    String[] targets = new String[2 * kinds.length + 2];
    for (int i = 0; i < kinds.length; i++) {
      String name = "slideLayout" + (i + 1) + ".xml";
      targets[2 * i] = OFFICE + "slideLayout";
      targets[2 * i + 1] = "../slideLayouts/" + name;
      parts.put("ppt/slideLayouts/" + name, LayoutPart.xml(theme, kinds[i]));
      parts.put(
          "ppt/slideLayouts/_rels/" + name + ".rels",
          relations(OFFICE + "slideMaster", "../slideMasters/slideMaster1.xml"));
    }
    targets[2 * kinds.length] = OFFICE + "theme";
    targets[2 * kinds.length + 1] = "../theme/theme1.xml";
    parts.put("ppt/slideMasters/slideMaster1.xml", MasterPart.slideMaster(theme));
    parts.put("ppt/slideMasters/_rels/slideMaster1.xml.rels", relations(targets));
  }

  private static String relations(String... typesAndTargets) {
    StringBuilder xml =
        new StringBuilder(Xml.DECLARATION)
            .append("<Relationships xmlns=\"")
            .append("http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      xml.append("<Relationship Id=\"rId" + (i / 2 + 1) + "\" Type=\"" + typesAndTargets[i])
          .append("\" Target=\"" + typesAndTargets[i + 1] + "\"/>");
    }
    return xml.append("</Relationships>").toString();
  }

  private static String contentTypes() {
    StringBuilder xml =
        new StringBuilder(Xml.DECLARATION)
            .append(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
            .append("<Default Extension=\"rels\" ContentType=\"")
            .append("application/vnd.openxmlformats-package.relationships+xml\"/>")
            .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    type(
        xml,
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    type(xml, "/ppt/presentation.xml", TYPES + "presentation.main+xml");
    type(xml, "/ppt/presProps.xml", TYPES + "presProps+xml");
    type(xml, "/ppt/viewProps.xml", TYPES + "viewProps+xml");
    type(xml, "/ppt/tableStyles.xml", TYPES + "tableStyles+xml");
    String themeType = "application/vnd.openxmlformats-officedocument.theme+xml";
    type(xml, "/ppt/theme/theme1.xml", themeType);
    type(xml, "/ppt/theme/theme2.xml", themeType);
    type(xml, "/ppt/slideMasters/slideMaster1.xml", TYPES + "slideMaster+xml");
    type(xml, "/ppt/notesMasters/notesMaster1.xml", TYPES + "notesMaster+xml");
    for (int i = 1; i <= LayoutKind.values().length; i++) {
      type(xml, "/ppt/slideLayouts/slideLayout" + i + ".xml", TYPES + "slideLayout+xml");
    }
    return xml.append("</Types>").toString();
  }

  private static void type(StringBuilder xml, String part, String type) {
    xml.append("<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>");
  }

  private String presentation() {
    long width = Xml.emu(theme.geometry().width());
    long height = Xml.emu(theme.geometry().height());
    return root(
        "presentation",
        "<p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>"
            + "<p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst>"
            + "<p:sldSz cx=\""
            + width
            + "\" cy=\""
            + height
            + "\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>"
            + "<p:kinsoku lang=\"ja-JP\" invalStChars=\""
            + Xml.escape(Kinsoku.NOT_AT_START)
            + "\" invalEndChars=\""
            + Xml.escape(Kinsoku.NOT_AT_END)
            + "\"/>"
            + "<p:defaultTextStyle><a:defPPr><a:defRPr lang=\"ja-JP\"/></a:defPPr>"
            + "</p:defaultTextStyle>");
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
    String rule = "<a:ln w=\"6350\">" + Colors.fill(Colors.scheme("lt2")) + "</a:ln>";
    String below = "<a:bottom>" + rule + "</a:bottom><a:insideH>" + rule + "</a:insideH>";
    return Xml.DECLARATION
        + "<a:tblStyleLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" def=\""
        + TABLE_STYLE
        + "\"><a:tblStyle styleId=\""
        + TABLE_STYLE
        + "\" styleName=\"kyozai\"><a:wholeTbl><a:tcTxStyle><a:fontRef idx=\"minor\"/>"
        + Colors.scheme("dk1")
        + "</a:tcTxStyle><a:tcStyle><a:tcBdr>"
        + below
        + "</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl>"
        + "<a:band2H><a:tcStyle><a:tcBdr/><a:fill>"
        + Colors.fill(Colors.scheme("lt2"))
        + "</a:fill></a:tcStyle></a:band2H>"
        + "<a:firstRow><a:tcTxStyle b=\"on\"><a:fontRef idx=\"minor\"/>"
        + Colors.scheme("lt1")
        + "</a:tcTxStyle><a:tcStyle><a:tcBdr/><a:fill>"
        + Colors.fill(Colors.scheme("dk2"))
        + "</a:fill></a:tcStyle></a:firstRow></a:tblStyle></a:tblStyleLst>";
  }

  private static String appProperties() {
    return Xml.DECLARATION
        + "<Properties xmlns=\""
        + "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
        + "<Application>kyozai</Application></Properties>";
  }

  private static String coreProperties() {
    return Xml.DECLARATION
        + "<cp:coreProperties"
        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"/>";
  }

  private byte[] zipped() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
