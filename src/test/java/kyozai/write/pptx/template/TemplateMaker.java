package kyozai.write.pptx.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small templates for tests; lengths are points. */
public final class TemplateMaker {
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  static final String NAMESPACES =
      "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.presentationml.";
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, List<String>> relations = new LinkedHashMap<>();
  private final StringBuilder masters = new StringBuilder();
  private final StringBuilder slides = new StringBuilder();
  private final double width;
  private final double height;
  private String main = "presentation.main+xml";
  private String notes = "";
  private int masterCount;
  private int layoutCount;
  private int slideCount;
  private String master = "";
  private StringBuilder layoutIds = new StringBuilder();
  private String beforeIds = "";
  private String afterIds = "";

  TemplateMaker(double width, double height) {
    this.width = width;
    this.height = height;
    part("ppt/media/logo.png", "", DOT);
  }

  /** The type of the main part, such as template.main+xml. */
  TemplateMaker main(String type) {
    main = type;
    return this;
  }

  /** Begins a master; layouts that follow are its own. */
  TemplateMaker master(String colorMap, String background, String shapes, String styles) {
    finishMaster();
    masterCount++;
    master = "ppt/slideMasters/slideMaster" + masterCount + ".xml";
    String theme = "ppt/theme/theme" + masterCount + ".xml";
    text(theme, "application/vnd.openxmlformats-officedocument.theme+xml", theme());
    relate(master, "theme", "../theme/theme" + masterCount + ".xml", "rIdT");
    relate(master, "image", "../media/logo.png", "rIdLogo");
    relate("ppt/presentation.xml", "slideMaster", master.substring(4), "rIdM" + masterCount);
    long id = 2147483648L + masterCount * 100L;
    masters.append("<p:sldMasterId id=\"" + id + "\" r:id=\"rIdM" + masterCount + "\"/>");
    beforeIds =
        "<p:sldMaster "
            + NAMESPACES
            + "><p:cSld>"
            + background
            + tree(shapes)
            + "</p:cSld><p:clrMap "
            + colorMap
            + " accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\""
            + " accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>";
    afterIds = "<p:txStyles>" + styles + "</p:txStyles></p:sldMaster>";
    return this;
  }

  private void finishMaster() {
    if (!master.isEmpty()) {
      String ids = "<p:sldLayoutIdLst>" + layoutIds + "</p:sldLayoutIdLst>";
      text(master, TYPES + "slideMaster+xml", beforeIds + ids + afterIds);
      layoutIds = new StringBuilder();
    }
  }

  /** A layout; an empty type leaves the attribute out. */
  TemplateMaker layout(String name, String type, String background, String shapes) {
    layoutCount++;
    String part = "ppt/slideLayouts/slideLayout" + layoutCount + ".xml";
    String attribute = type.isEmpty() ? "" : " type=\"" + type + "\"";
    text(
        part,
        TYPES + "slideLayout+xml",
        "<p:sldLayout "
            + NAMESPACES
            + attribute
            + "><p:cSld name=\""
            + name
            + "\">"
            + background
            + tree(shapes)
            + "</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>");
    relate(part, "slideMaster", "../slideMasters/slideMaster" + masterCount + ".xml", "rId1");
    relate(part, "image", "../media/logo.png", "rIdLogo");
    relate(
        master,
        "slideLayout",
        "../slideLayouts/slideLayout" + layoutCount + ".xml",
        "rId" + layoutCount);
    long id = 2147483648L + masterCount * 100L + layoutCount;
    layoutIds.append("<p:sldLayoutId id=\"" + id + "\" r:id=\"rId" + layoutCount + "\"/>");
    return this;
  }

  /** A slide of the template, which must not be left in a deck. */
  TemplateMaker sample() {
    slideCount++;
    String part = "ppt/slides/slide" + slideCount + ".xml";
    text(
        part,
        TYPES + "slide+xml",
        "<p:sld "
            + NAMESPACES
            + "><p:cSld>"
            + tree(box("Sample", "SAMPLE TEXT", 10, 10, 200, 40))
            + "</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>");
    relate(part, "slideLayout", "../slideLayouts/slideLayout1.xml", "rId1");
    relate(part, "comments", "../comments/comment1.xml", "rId2");
    relate(part, "customXml", "../../customXml/item1.xml", "rId3");
    relate(part, "image", "../media/sample.png", "rId4");
    part("ppt/media/sample.png", "", DOT);
    text("customXml/item1.xml", "application/xml", "<x/>");
    text("ppt/comments/comment1.xml", TYPES + "comments+xml", "<p:cmLst " + NAMESPACES + "/>");
    relate("ppt/presentation.xml", "slide", part.substring(4), "rIdS" + slideCount);
    slides.append("<p:sldId id=\"" + (256 + slideCount) + "\" r:id=\"rIdS" + slideCount + "\"/>");
    return this;
  }

  /** A notes master whose text has some index. */
  TemplateMaker notesMaster(String index) {
    text(
        "ppt/notesMasters/notesMaster1.xml",
        TYPES + "notesMaster+xml",
        "<p:notesMaster "
            + NAMESPACES
            + "><p:cSld>"
            + tree(
                "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Image\"/><p:cNvSpPr/><p:nvPr>"
                    + "<p:ph type=\"sldImg\" idx=\"2\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>"
                    + holder(3, "body", index, "", "", ""))
            + "</p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\""
            + " accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\""
            + " accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>"
            + "</p:notesMaster>");
    String theme = "application/vnd.openxmlformats-officedocument.theme+xml";
    text("ppt/theme/theme9.xml", theme, theme());
    relate("ppt/notesMasters/notesMaster1.xml", "theme", "../theme/theme9.xml", "rId1");
    relate("ppt/presentation.xml", "notesMaster", "notesMasters/notesMaster1.xml", "rIdN");
    notes = "<p:notesMasterIdLst><p:notesMasterId r:id=\"rIdN\"/></p:notesMasterIdLst>";
    return this;
  }

  TemplateMaker tableStyles(String xml) {
    text("ppt/tableStyles.xml", TYPES + "tableStyles+xml", xml);
    relate("ppt/presentation.xml", "tableStyles", "tableStyles.xml", "rIdTab");
    return this;
  }

  /** A part of any kind; an empty type leaves it to the ending of the name. */
  TemplateMaker part(String name, String type, byte[] content) {
    parts.put(name, content);
    if (!type.isEmpty()) {
      types.put(name, type);
    }
    return this;
  }

  TemplateMaker text(String name, String type, String xml) {
    String declared = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml;
    return part(name, type, declared.getBytes(StandardCharsets.UTF_8));
  }

  TemplateMaker relate(String from, String kind, String target, String id) {
    relations
        .computeIfAbsent(from, key -> new ArrayList<>())
        .add(
            "<Relationship Id=\""
                + id
                + "\" Type=\""
                + OFFICE
                + kind
                + "\" Target=\""
                + target
                + "\"/>");
    return this;
  }

  /** A reference to somewhere outside. */
  TemplateMaker link(String from, String kind, String address, String id) {
    relations
        .computeIfAbsent(from, key -> new ArrayList<>())
        .add(
            "<Relationship Id=\""
                + id
                + "\" Type=\""
                + OFFICE
                + kind
                + "\" Target=\""
                + address
                + "\" TargetMode=\"External\"/>");
    return this;
  }

  /** The parts of the finished file. */
  Map<String, byte[]> parts() {
    finishMaster();
    master = "";
    String slideList = slides.isEmpty() ? "" : "<p:sldIdLst>" + slides + "</p:sldIdLst>";
    text(
        "ppt/presentation.xml",
        main.contains("/") ? main : TYPES + main,
        "<p:presentation "
            + NAMESPACES
            + "><p:sldMasterIdLst>"
            + masters
            + "</p:sldMasterIdLst>"
            + notes
            + slideList
            + "<p:sldSz cx=\""
            + emu(width)
            + "\" cy=\""
            + emu(height)
            + "\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>");
    relate("", "officeDocument", "ppt/presentation.xml", "rId1");
    Map<String, byte[]> all = new LinkedHashMap<>();
    StringBuilder list = new StringBuilder();
    types.forEach(
        (name, type) ->
            list.append("<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>"));
    String packaging = "http://schemas.openxmlformats.org/package/2006/";
    all.put(
        "[Content_Types].xml",
        utf8(
            "<Types xmlns=\""
                + packaging
                + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + list
                + "</Types>"));
    relations.forEach(
        (from, entries) -> {
          int slash = from.lastIndexOf('/') + 1;
          String name = from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels";
          String xml = "<Relationships xmlns=\"" + packaging + "relationships\">";
          all.put(name, utf8(xml + String.join("", entries) + "</Relationships>"));
        });
    all.putAll(parts);
    return all;
  }

  byte[] file() {
    return zip(parts());
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var entry : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static long emu(double points) {
    return Math.round(points * 12700);
  }

  private static String tree(String shapes) {
    return "<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/>"
        + "</p:nvGrpSpPr><p:grpSpPr/>"
        + shapes
        + "</p:spTree>";
  }

  /** A place for a shape. */
  static String at(double x, double y, double width, double height) {
    return "<a:xfrm><a:off x=\""
        + emu(x)
        + "\" y=\""
        + emu(y)
        + "\"/><a:ext cx=\""
        + emu(width)
        + "\" cy=\""
        + emu(height)
        + "\"/></a:xfrm>";
  }

  /** A placeholder; what is empty is left out. */
  static String holder(int id, String type, String index, String place, String body, String style) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\""
        + id
        + "\" name=\"Holder "
        + id
        + "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noMove=\"1\" noResize=\"1\"/></p:cNvSpPr><p:nvPr>"
        + "<p:ph"
        + (type.isEmpty() ? "" : " type=\"" + type + "\"")
        + (index.isEmpty() ? "" : " idx=\"" + index + "\"")
        + "/></p:nvPr></p:nvSpPr><p:spPr>"
        + place
        + "</p:spPr><p:txBody><a:bodyPr "
        + body
        + "/><a:lstStyle>"
        + style
        + "</a:lstStyle><a:p><a:r><a:rPr lang=\"ja-JP\"/><a:t>PROMPT</a:t></a:r></a:p></p:txBody>"
        + "</p:sp>";
  }

  /** A shape that cannot be filled. */
  static String box(String name, String words, double x, double y, double width, double height) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"90\" name=\""
        + name
        + "\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>"
        + at(x, y, width, height)
        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/>"
        + "<a:lstStyle/><a:p><a:r><a:rPr lang=\"ja-JP\"/><a:t>"
        + words
        + "</a:t></a:r></a:p></p:txBody></p:sp>";
  }

  /** A picture by the id of its relation, inside the file or linked. */
  static String picture(int id, String reference, double x, double y, double size) {
    return "<p:pic><p:nvPicPr><p:cNvPr id=\""
        + id
        + "\" name=\"Logo\" descr=\"Logo\"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip "
        + reference
        + "/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>"
        + at(x, y, size, size)
        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>";
  }

  /** A background of one colour of the theme. */
  static String ground(String slot) {
    return "<p:bg><p:bgPr><a:solidFill><a:schemeClr val=\""
        + slot
        + "\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>";
  }

  /** The styles of titles, text and the rest at some sizes. */
  static String styles(double title, double text, String color) {
    return "<p:titleStyle>"
        + level(1, title, color, "")
        + "</p:titleStyle><p:bodyStyle>"
        + level(1, text, color, "<a:buChar char=\"•\"/>")
        + level(2, text - 4, color, "<a:buChar char=\"–\"/>")
        + level(3, text - 8, color, "<a:buChar char=\"•\"/>")
        + "</p:bodyStyle><p:otherStyle>"
        + level(1, 12, color, "")
        + "</p:otherStyle>";
  }

  private static String level(int level, double size, String color, String bullet) {
    return "<a:lvl"
        + level
        + "pPr>"
        + bullet
        + "<a:defRPr sz=\""
        + Math.round(size * 100)
        + "\"><a:solidFill><a:schemeClr val=\""
        + color
        + "\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/></a:defRPr>"
        + "</a:lvl"
        + level
        + "pPr>";
  }

  private static String theme() {
    StringBuilder colors = new StringBuilder();
    String[] values = {
      "dk1",
      "101010",
      "lt1",
      "FFFFFF",
      "dk2",
      "1F3864",
      "lt2",
      "FFE699",
      "accent1",
      "FFD400",
      "accent2",
      "E2231A",
      "accent3",
      "A5A5A5",
      "accent4",
      "FFC000",
      "accent5",
      "5B9BD5",
      "accent6",
      "70AD47",
      "hlink",
      "0563C1",
      "folHlink",
      "954F72"
    };
    for (int i = 0; i < values.length; i += 2) {
      colors
          .append("<a:" + values[i] + "><a:srgbClr val=\"" + values[i + 1] + "\"/></a:")
          .append(values[i] + ">");
    }
    String fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    String font =
        "<a:latin typeface=\"Segoe UI\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
            + "<a:font script=\"Jpan\" typeface=\"メイリオ\"/>";
    return "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " name=\"School\"><a:themeElements><a:clrScheme name=\"School\">"
        + colors
        + "</a:clrScheme><a:fontScheme name=\"School\"><a:majorFont>"
        + font
        + "</a:majorFont><a:minorFont>"
        + font
        + "</a:minorFont></a:fontScheme><a:fmtScheme name=\"School\"><a:fillStyleLst>"
        + fill.repeat(3)
        + "</a:fillStyleLst><a:lnStyleLst>"
        + ("<a:ln w=\"6350\">" + fill + "</a:ln>").repeat(3)
        + "</a:lnStyleLst><a:effectStyleLst>"
        + "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)
        + "</a:effectStyleLst><a:bgFillStyleLst>"
        + fill.repeat(3)
        + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
  }
}
