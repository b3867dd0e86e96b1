package kyozai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kyozai.Report.LessonReport;
import kyozai.diagnostic.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Lesson plans on a school's own template: what it may change, and what it may not do. */
class PlanTemplateTest {
  private static final String PAGE =
      """
      <html xmlns:th="http://www.thymeleaf.org" th:lang="${handout.info.language.tag}">
      <head><title th:text="${handout.info.title}"></title><style th:utext="${style}"></style></head>
      <body>
      @
      </body>
      </html>
      """;

  @TempDir Path folder;
  private Path theme;
  private Path outline;
  private Path out;

  @BeforeEach
  void write() throws IOException {
    theme = Files.createDirectories(folder.resolve("school"));
    out = folder.resolve("out");
    Files.writeString(theme.resolve("theme.yaml"), "extends: kyozai\n");
    outline =
        Files.writeString(
            folder.resolve("outline.ja.md"),
            "---\ntitle: 空\nsubject: 理科\nunit: 光の章\nlanguage: ja\n---\n# 章\n## 見出し\n本文\n");
  }

  private LessonReport build(String template) throws IOException {
    Files.writeString(theme.resolve("plan.xhtml"), template);
    return build(theme);
  }

  private LessonReport build(Path folder) {
    Request request =
        new Request(
            List.of(outline),
            null,
            out,
            EnumSet.of(DocumentKind.PLAN),
            folder.toString(),
            false,
            false);
    return Kyozai.build(request).lessons().getFirst();
  }

  private String text() throws IOException {
    StringBuilder text = new StringBuilder();
    try (PdfReader reader = new PdfReader(Files.readAllBytes(out.resolve("plan.pdf")))) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(new PdfTextExtractor(reader).getTextFromPage(page));
      }
    }
    return text.toString().replaceAll("\\s", "");
  }

  private Diagnostic onlyFault(LessonReport report) {
    assertEquals(1, report.diagnostics().size(), report::toString);
    assertEquals(List.of(), report.written());
    assertFalse(Files.exists(out));
    Diagnostic fault = report.diagnostics().getFirst();
    assertTrue(fault.isError());
    assertTrue(fault.position().file().endsWith("plan.xhtml"), fault::toString);
    return fault;
  }

  @Test
  void aSchoolChoosesFieldsOrderAndWords() throws IOException {
    LessonReport report =
        build(
            PAGE.replace(
                "@",
                """
                <h1>みどり高校 指導案</h1>
                <th:block th:replace="~{form :: line('一', ${plan.unit})}"/>
                <div class="new-page"></div>
                <h2 class="form-head">二 いつ</h2>
                <div th:with="field=${plan.date}"><th:block th:replace="~{form :: value}"/></div>
                """));
    assertEquals(List.of(), report.diagnostics());
    String text = text();
    assertTrue(text.indexOf("みどり高校") < text.indexOf("光の章"), text);
    assertTrue(text.indexOf("光の章") < text.indexOf("いつ"), text);
    assertFalse(text.contains("指導観"), text);
    try (PdfReader reader = new PdfReader(Files.readAllBytes(out.resolve("plan.pdf")))) {
      assertEquals(2, reader.getNumberOfPages());
    }
  }

  @Test
  void aThemeWithoutOneTakesTheNearestOfThoseItExtends() throws IOException {
    Files.writeString(theme.resolve("plan.xhtml"), PAGE.replace("@", "<h1>みどり高校</h1>"));
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("theme.yaml"), "extends: ../school\n");
    assertEquals(List.of(), build(other).diagnostics());
    assertTrue(text().contains("みどり高校"));
    Files.writeString(other.resolve("theme.yaml"), "extends: kyozai-dark\n");
    assertEquals(List.of(), build(other).diagnostics());
    assertTrue(text().contains("指導観"));
  }

  /** Columns: what stands in the body, the line and code of the fault, a word of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>                                            | 5 | template-syntax     | XHTML",
        "<p>a & b</p>                                   | 4 | template-syntax     | &amp;",
        "<p th:text=\"${plan.dat.label}\"></p>          | 4 | template-name       | “date”",
        "<p th:text=\"${plan.date.lable}\"></p>         | 4 | template-name       | “label”",
        "<p th:text=\"${plam.date}\"></p>               | 4 | template-name       | plam",
        "<p th:text=\"${plan.date.label.getClass}\"></p> | 4 | template-name      | getClass",
        "<p th:text=\"${handout.getClass.getClassLoader}\"></p> | 4 | template-name | getClass",
        "<p th:text=\"${plan.wait}\"></p>               | 4 | template-name       | wait",
        "<p th:text=\"${handout.notify}\"></p>          | 4 | template-name       | notify",
        "<p th:text=\"${handout.parts.clear}\"></p>     | 4 | template-name       | clear",
        "<p th:text=\"${plan.date.markup}\"></p>        | 4 | template-name       | markup",
        "<p th:text=\"${T(java.lang.Runtime).getRuntime}\"></p> | 4 | template-name | Runtime",
        "<p th:text=\"${#ctx.getVariable}\"></p>        | 4 | template-name       | #ctx",
        "<p th:text=\"__${handout.getClass.getName}__\"></p> | 4 | template-name  | getClass",
        "<th:block th:replace=\"~{form :: nothing}\"/>  | 4 | template-expression | th:",
        "<th:block th:insert=\"~{../../../../etc/passwd}\"/> | 4 | template-expression | th:",
        "<th:block th:insert=\"~{handout}\"/>           | 4 | template-expression | th:",
        "<th:block th:insert=\"~{plan}\"/>              | 4 | template-expression | th:",
        "<p th:utext=\"'&lt;b>'\"></p>                  | 0 | template-markup     | th:text",
        "<script>alert(1)</script>                      | 4 | template-element    | script",
        "<img src=\"file:///etc/passwd\"/>              | 4 | template-element    | img",
        "<iframe src=\"http://localhost\"/>             | 4 | template-element    | iframe",
      })
  void eachFaultIsToldAtItsPlace(String body, int line, String code, String word)
      throws IOException {
    Diagnostic fault = onlyFault(build(PAGE.replace("@", body.strip())));
    assertEquals(code, fault.code(), fault::toString);
    assertEquals(line, fault.position().line(), fault::toString);
    assertTrue(fault.toString().contains(word), fault::toString);
  }

  @Test
  void filesThatAreNoTextAreTold() throws IOException {
    Path file = theme.resolve("plan.xhtml");
    Files.write(file, PAGE.replace("@", "<p>時間</p>").getBytes(Charset.forName("Shift_JIS")));
    assertEquals("not-utf8", onlyFault(build(theme)).code());
    Files.writeString(file, " ".repeat(300_000));
    assertEquals("template-too-large", onlyFault(build(theme)).code());
    Files.writeString(file, PAGE.replace("@", "<div>".repeat(150) + "</div>".repeat(150)));
    assertEquals("template-too-deep", onlyFault(build(theme)).code());
    Files.writeString(file, "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + PAGE);
    assertEquals("template-syntax", onlyFault(build(theme)).code());
    Files.delete(file);
    Files.createDirectory(file);
    assertEquals("unreadable-template", onlyFault(build(theme)).code());
  }

  @Test
  void whatGrowsWithoutEndIsStopped() {
    String each = "<th:block th:each=\"x : ${handout.parts}\">";
    String loop = each.repeat(12) + "<p th:text=\"${style}\"></p>" + "</th:block>".repeat(12);
    StringBuilder doubled = new StringBuilder("<p th:with=\"a='aaaaaaaaaa'\">");
    for (int i = 0; i < 40; i++) {
      doubled.append("<th:block th:with=\"a=|${a}${a}|\">");
    }
    doubled.append("</th:block>".repeat(40)).append("</p>");
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertEquals("template-endless", onlyFault(build(PAGE.replace("@", loop))).code());
          String text = PAGE.replace("@", doubled);
          assertEquals("template-endless", onlyFault(build(text)).code());
        });
  }

  /** The depth of what is taken in has a limit, and so has what stands in each. */
  @Test
  void whatGrowsTooDeepIsStopped() throws IOException {
    String last = "x".repeat(90);
    String again =
        "<th:block th:with=\"n=|${n}x|\"><th:block th:unless=\"${n} == '"
            + last
            + "'\"><th:block th:insert=\"~{plan :: deep}\"/></th:block></th:block>";
    String deep =
        "<div th:fragment=\"deep\">" + "<div>".repeat(40) + again + "</div>".repeat(40) + "</div>";
    String all = "<th:block th:with=\"n=''\">" + deep + "</th:block>";
    String code = onlyFault(build(PAGE.replace("@", all))).code();
    assertTrue(List.of("template-endless", "template-markup").contains(code), code);
  }

  @Test
  void nothingIsFetched() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofPlatform()
          .daemon()
          .start(
              () -> {
                try {
                  server.accept().close();
                  asked.incrementAndGet();
                } catch (IOException e) {
                  // Closed at the end of the test.
                }
              });
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      String style =
          "@import url('%s'); @font-face { font-family: X; src: url('%s'); } p { font-family: X; background-image: url('%s') }"
              .replace("%s", url);
      String page =
          PAGE.replace("</head>", "<style>" + style + "</style></head>")
              .replace("@\n", "<p style=\"list-style-image: url(" + url + ")\">本文</p>\n");
      assertFalse(build(page).written().isEmpty());
      assertEquals(0, asked.get());
    }
  }
}
