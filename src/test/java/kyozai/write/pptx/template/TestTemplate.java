package kyozai.write.pptx.template;

import static kyozai.write.pptx.template.TemplateMaker.at;
import static kyozai.write.pptx.template.TemplateMaker.ground;
import static kyozai.write.pptx.template.TemplateMaker.holder;
import static kyozai.write.pptx.template.TemplateMaker.picture;
import static kyozai.write.pptx.template.TemplateMaker.styles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kyozai.theme.ThemeReader;

/** Templates with the quirks of those that schools have. */
public enum TestTemplate {
  /** As PowerPoint makes them, with slides, comments and a notes master. */
  USUAL,

  /** 4:3, a .potx, no notes master. */
  OLD,

  /** Japanese names alone tell the layouts. */
  JAPANESE,

  /** Types without names, and indexes with gaps. */
  RENAMED,

  /** Next to nothing: a cover and a blank page. */
  POOR,

  /** No layout has a title, and the master has no placeholder either; A4. */
  BARE,

  /** The second master is the better one. */
  TWO_MASTERS,

  /** Light text on a dark background, by the colour map. */
  DARK,

  /** Light text on a dark background, against the colour map. */
  NIGHT,

  /** Placeholders for pictures, a logo, a linked one, and table styles of its own. */
  PICTURES,

  /** Small slides with small text and custom names. */
  SMALL;

  private static final String TABLES =
      "<a:tblStyleLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " def=\"{11111111-2222-3333-4444-555555555555}\"><a:tblStyle"
          + " styleId=\"{11111111-2222-3333-4444-555555555555}\" styleName=\"School\">"
          + "<a:wholeTbl><a:tcTxStyle><a:fontRef idx=\"minor\"/><a:schemeClr val=\"dk1\"/>"
          + "</a:tcTxStyle><a:tcStyle><a:tcBdr/></a:tcStyle></a:wholeTbl></a:tblStyle>"
          + "</a:tblStyleLst>";

  TemplateMaker maker() {
    return switch (this) {
      case USUAL ->
          office(wide().master(light(), "", masterShapes(960, 540), styles(44, 28, "tx1")))
              .notesMaster("7")
              .sample()
              .sample();
      case OLD ->
          office(
              new TemplateMaker(720, 540)
                  .main("template.main+xml")
                  .master(light(), "", masterShapes(720, 540), styles(44, 32, "tx1")));
      case JAPANESE ->
          wide()
              .master(light(), "", masterShapes(960, 540), styles(36, 24, "tx1"))
              .layout("タイトルとコンテンツ", "", "", titled(960) + body(3, "", "13", 52, 140, 856, 330))
              .layout("１_タイトル スライド", "", "", cover("title", "body"))
              .layout("セクション見出し", "", "", cover("title", "body"))
              .layout("2 つのコンテンツ", "", "", titled(960) + columns())
              .layout("比較", "", "", titled(960) + columns())
              .layout("縦書きタイトルと縦書きテキスト", "vertTitleAndTx", "", vertical())
              .layout("タイトルのみ", "", "", titled(960))
              .layout("引用", "", "", titled(960) + body(3, "", "4", 52, 140, 856, 330))
              .layout("白紙", "", "", "");
      case RENAMED ->
          wide()
              .master(light(), "", masterShapes(960, 540), styles(40, 20, "tx1"))
              .layout("A", "title", "", cover("ctrTitle", "subTitle"))
              .layout("B", "obj", "", titled(960) + body(3, "", "4294967295", 52, 140, 856, 330))
              .layout("C", "secHead", "", cover("title", "body"))
              .layout("D", "twoObj", "", titled(960) + columns());
      case POOR ->
          wide()
              .master(light(), "", masterShapes(960, 540), styles(44, 28, "tx1"))
              .layout("表紙", "", "", cover("title", "body"))
              .layout("白紙", "blank", "", "");
      case BARE ->
          new TemplateMaker(780, 540)
              .master(light(), "", "", styles(30, 22, "tx1"))
              .layout("Blank", "blank", "", "");
      case TWO_MASTERS ->
          office(
              wide()
                  .master(light(), "", masterShapes(960, 540), styles(44, 28, "tx1"))
                  .layout("Blank", "blank", "", "")
                  .master(light(), "", masterShapes(960, 540), styles(36, 26, "tx1")));
      case DARK ->
          office(
                  wide()
                      .master(dark(), ground("bg1"), masterShapes(960, 540), styles(40, 26, "tx1")))
              .notesMaster("3");
      case NIGHT ->
          office(
              wide().master(light(), ground("tx2"), masterShapes(960, 540), styles(40, 26, "bg1")));
      case PICTURES ->
          wide()
              .master(
                  light(),
                  "",
                  masterShapes(960, 540)
                      + picture(50, "r:embed=\"rIdLogo\"", 880, 460, 60)
                      + picture(51, "r:link=\"rIdFar\"", 10, 460, 60),
                  styles(40, 26, "tx1"))
              .link(
                  "ppt/slideMasters/slideMaster1.xml",
                  "image",
                  "http://example.org/spy.png",
                  "rIdFar")
              .layout("Title", "title", "", cover("ctrTitle", "subTitle"))
              .layout("Text", "obj", "", titled(960) + body(3, "", "1", 52, 140, 856, 330))
              .layout(
                  "写真と文",
                  "",
                  "",
                  titled(960)
                      + body(3, "body", "21", 52, 140, 400, 300)
                      + body(4, "pic", "22", 480, 140, 420, 320))
              .layout("写真", "", "", titled(960) + body(4, "pic", "22", 52, 140, 856, 320))
              .tableStyles(TABLES);
      case SMALL ->
          new TemplateMaker(720, 405)
              .master(
                  light(),
                  "",
                  holder(2, "title", "", at(25, 35, 670, 45), "anchor=\"t\"", "")
                      + holder(3, "body", "1", at(25, 90, 670, 270), "anchor=\"t\"", "")
                      + holder(4, "sldNum", "12", at(667, 367, 43, 31), "", ""),
                  styles(28, 18, "tx1"))
              .layout(
                  "TITLE",
                  "title",
                  "",
                  holder(2, "ctrTitle", "", at(25, 59, 670, 162), "anchor=\"b\"", "")
                      + holder(3, "subTitle", "1", at(25, 223, 670, 62), "anchor=\"t\"", ""))
              .layout(
                  "SECTION_HEADER",
                  "secHead",
                  "",
                  holder(2, "title", "", at(25, 169, 670, 66), "anchor=\"ctr\"", ""))
              .layout(
                  "TITLE_AND_BODY",
                  "tx",
                  "",
                  holder(2, "title", "", "", "", "")
                      + holder(3, "body", "1", "", "", "")
                      + holder(4, "sldNum", "12", "", "", ""));
    };
  }

  /** The template, as read. */
  public SchoolTemplate read(Path folder) throws IOException {
    return TemplateReader.read(write(folder), ThemeReader.read("kyozai")).value().orElseThrow();
  }

  /** The file of the template. */
  public Path write(Path folder) throws IOException {
    return Files.write(folder.resolve(name() + ".pptx"), maker().file());
  }

  private static TemplateMaker wide() {
    return new TemplateMaker(960, 540);
  }

  private static String light() {
    return "bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\"";
  }

  private static String dark() {
    return "bg1=\"dk1\" tx1=\"lt1\" bg2=\"dk2\" tx2=\"lt2\"";
  }

  private static String masterShapes(double width, double height) {
    return holder(2, "title", "", at(48, 28, width - 96, 96), "anchor=\"ctr\"", "")
        + holder(3, "body", "1", at(48, 140, width - 96, height - 200), "", "")
        + holder(4, "dt", "2", at(48, height - 40, 160, 28), "anchor=\"ctr\"", "")
        + holder(5, "ftr", "3", at(width / 2 - 120, height - 40, 240, 28), "anchor=\"ctr\"", "")
        + holder(6, "sldNum", "4", at(width - 208, height - 40, 160, 28), "anchor=\"ctr\"", "");
  }

  private static String titled(double width) {
    return holder(2, "title", "", at(48, 28, width - 96, 96), "anchor=\"ctr\"", "")
        + holder(7, "ftr", "11", at(width / 2 - 120, 500, 240, 28), "anchor=\"ctr\"", "")
        + holder(8, "sldNum", "12", at(width - 208, 500, 160, 28), "anchor=\"ctr\"", "");
  }

  private static String body(
      int id, String type, String index, double x, double y, double width, double height) {
    return holder(id, type, index, at(x, y, width, height), "", "");
  }

  private static String columns() {
    return body(3, "", "1", 52, 140, 416, 330) + body(4, "", "2", 492, 140, 416, 330);
  }

  private static String cover(String title, String text) {
    return holder(2, title, "", at(96, 150, 768, 120), "anchor=\"b\"", "")
        + holder(3, text, "1", at(96, 280, 768, 120), "", "");
  }

  private static String vertical() {
    return holder(2, "title", "", at(700, 28, 200, 480), "vert=\"eaVert\"", "")
        + holder(3, "body", "1", at(48, 28, 640, 480), "vert=\"eaVert\"", "");
  }

  /** The layouts of PowerPoint itself, whose placeholders take their boxes from the master. */
  private static TemplateMaker office(TemplateMaker maker) {
    String furniture =
        holder(7, "dt", "10", "", "", "")
            + holder(8, "ftr", "11", "", "", "")
            + holder(9, "sldNum", "12", "", "", "");
    String title = holder(2, "title", "", "", "", "");
    return maker
        .layout(
            "Title Slide",
            "title",
            "",
            holder(2, "ctrTitle", "", at(60, 120, 600, 120), "anchor=\"b\"", "")
                + holder(3, "subTitle", "1", at(60, 250, 600, 100), "", "")
                + furniture)
        .layout("Title and Content", "obj", "", title + holder(3, "", "1", "", "", "") + furniture)
        .layout(
            "Section Header",
            "secHead",
            "",
            holder(2, "title", "", at(60, 135, 600, 224), "anchor=\"b\"", "")
                + holder(3, "body", "1", at(60, 361, 600, 118), "", "")
                + furniture)
        .layout(
            "Comparison",
            "twoTxTwoObj",
            "",
            title
                + body(3, "body", "1", 48, 132, 300, 50)
                + body(4, "", "2", 48, 184, 300, 280)
                + body(5, "body", "3", 370, 132, 300, 50)
                + body(6, "", "4", 370, 184, 300, 280)
                + furniture)
        .layout("Title Only", "titleOnly", "", title + furniture)
        .layout("Blank", "blank", "", furniture);
  }
}
