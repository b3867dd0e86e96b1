package kyozai.write.pdf.engine;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import kyozai.diagnostic.Language;
import kyozai.picture.Picture;
import org.w3c.dom.Document;

/** A handout of a few pages with one of everything. */
final class Sample {
  static final PdfProperties PROPERTIES =
      new PdfProperties("AIを作るのは<誰>か", "情報Ⅰ", "", List.of(), Language.JA, "lesson.md");

  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm;
        @top-left { content: element(head) }
        @bottom-right { content: "p. " counter(page) " / " counter(pages) } }
      #head { position: running(head) }
      body { font-size: 10.5pt; line-height: 1.8 }
      p { text-align: justify; margin: 0 0 6pt 0 }
      td, th { border: 0.5pt solid #888; padding: 3pt }
      nav a:after { content: leader(".") target-counter(attr(href), page) }
      """;

  private static final String SENTENCE =
      "2015年12月、サンフランシスコで<span class='ruby' data-reading='ひえいり'>非営利</span>の"
          + "研究所が生まれた。「人類全体の利益」を掲げ、<strong>研究の成果を公開する</strong>、と宣言した"
          + "<a class='cite' href='#src-1' title='出典1'>[1]</a>。チャットボットは、"
          + "<em>週</em>ごとに、ちょっとずつ<strong>「賢く」</strong>なっていった。";

  private Sample() {}

  static String text() {
    StringBuilder body = new StringBuilder("<div class='running' id='head'>情報Ⅰ 配布資料</div>");
    body.append("<h1 id='c0'>AIを作るのは誰か</h1><nav><div><a href='#c1'>1 背景</a></div>")
        .append("<div><a href='#c2'>2 年表</a></div></nav>");
    body.append("<section><h2 id='c1'>1 背景と組織のしくみを読み解くための基礎知識</h2>");
    for (int i = 0; i < 12; i++) {
      body.append("<p>").append("さ".repeat(i)).append(SENTENCE).append(SENTENCE).append("</p>");
    }
    body.append("<ul><li>一つ目<ul><li>内側</li></ul></li><li data-label='ア'>二つ目</li></ul>")
        .append("<ol start='3'><li><p>三つ目の<a href='https://example.org/'>外</a></p></li></ol>")
        .append("<div class='keep'><img src='chart' alt='棒グラフ'/></div>")
        .append("<dl><div><dt>株式</dt><dd>会社の持ち分</dd></div></dl>")
        .append("<p><span data-alt='空欄1'>(  )</span><span lang='en'>OpenAI</span>の")
        .append("<span data-nobreak='true'>主張</span></p><hr/></section>");
    body.append("<section><h2 id='c2'>2 年表</h2><table><caption>年表</caption><thead><tr>")
        .append("<th scope='col'>年</th><th scope='col'>出来事</th></tr></thead><tbody>");
    for (int i = 0; i < 60; i++) {
      body.append("<tr><th scope='row'>").append(1960 + i).append("</th><td>出来事</td></tr>");
    }
    body.append("</tbody></table><ol><li id='src-1'>出典</li></ol></section>");
    return body.toString();
  }

  static Document document(String body) throws Exception {
    String all =
        "<html lang='ja'><head><title>見本</title><style type='text/css'>"
            + STYLE
            + "</style></head><body>"
            + body
            + "</body></html>";
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(all.getBytes(StandardCharsets.UTF_8)));
  }

  static Map<String, Picture> pictures() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", out);
    Picture picture = new Picture("chart.png", Picture.Format.PNG, 40, 20, out.toByteArray(), null);
    return Map.of("chart", picture);
  }

  static Printed render(String body) throws Exception {
    return PdfEngine.print(document(body), PROPERTIES, pictures());
  }
}
