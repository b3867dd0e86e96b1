package kyozai.write.pptx.template;

import static kyozai.write.pptx.template.TemplateMaker.utf8;
import static kyozai.write.pptx.template.TemplateMaker.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
import kyozai.theme.LayoutKind;
import kyozai.theme.Slot;
import kyozai.theme.ThemeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be used is said with its cure; what can is matched by type, placeholders, name. */
@Timeout(60)
class TemplateReaderTest {
  private static final String PRESENTATION = "ppt/presentation.xml";
  private static final String MASTER = "ppt/slideMasters/slideMaster1.xml";

  @TempDir Path folder;

  private Checked<Optional<SchoolTemplate>> read(byte[] file) throws IOException {
    Path path = Files.write(folder.resolve("school.pptx"), file);
    return TemplateReader.read(path, ThemeReader.read("kyozai"));
  }

  private Checked<Optional<SchoolTemplate>> read(Map<String, byte[]> parts) throws IOException {
    return read(zip(parts));
  }

  private static void refused(String code, Checked<Optional<SchoolTemplate>> read) {
    assertTrue(read.value().isEmpty());
    Diagnostic error = read.diagnostics().getLast();
    assertEquals(code, error.code());
    assertTrue(error.isError());
    for (Language language : Language.values()) {
      assertFalse(error.message().in(language).isBlank());
      assertFalse(error.hints().getFirst().in(language).isBlank());
    }
  }

  private static Map<String, byte[]> usual() {
    return TestTemplate.USUAL.maker().parts();
  }

  private static Map<String, byte[]> changed(String part, String from, String to) {
    Map<String, byte[]> parts = new LinkedHashMap<>(usual());
    String text = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    assertTrue(text.contains(from), part);
    parts.put(part, utf8(text.replace(from, to)));
    return parts;
  }

  private static Map<String, byte[]> with(String part, byte[] content) {
    Map<String, byte[]> parts = new LinkedHashMap<>(usual());
    parts.put(part, content);
    return parts;
  }

  @Test
  void filesThatAreNoTemplates() throws IOException {
    var theme = ThemeReader.read("kyozai");
    refused("template-is-a-folder", TemplateReader.read(folder, theme));
    refused("no-such-template", TemplateReader.read(folder.resolve("none.pptx"), theme));
    refused("not-a-template", read(new byte[0]));
    refused("not-a-template", read(utf8("just words")));
    refused("not-a-template", read(Map.of("word.txt", utf8("a zip of something else"))));
    byte[] cut = TestTemplate.USUAL.maker().file();
    refused("not-a-template", read(java.util.Arrays.copyOf(cut, cut.length / 2)));
    String word =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    refused("not-a-template", read(TestTemplate.USUAL.maker().main(word).file()));
  }

  @Test
  void encryptedAndOldFiles() throws IOException {
    byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    byte[] encrypted = new byte[head.length + name.length + 100];
    System.arraycopy(head, 0, encrypted, 0, head.length);
    System.arraycopy(name, 0, encrypted, 50, name.length);
    refused("encrypted-template", read(encrypted));
    refused("old-template", read(head));
  }

  @Test
  void brokenFiles() throws IOException {
    refused("broken-template", read(changed(PRESENTATION, "<p:sldSz", "<p:noSize")));
    refused("broken-template", read(with(MASTER, utf8("<p:sldMaster"))));
    refused("broken-template", read(with(MASTER, utf8("<x/>"))));
    refused("broken-template", read(changed(PRESENTATION, "rIdM1", "rIdM9")));
    Map<String, byte[]> themeless = new LinkedHashMap<>(usual());
    themeless.remove("ppt/theme/theme1.xml");
    refused("broken-template", read(themeless));
    refused(
        "strict-template",
        read(
            changed(
                "_rels/.rels",
                "http://schemas.openxmlformats.org/officeDocument",
                "http://purl.oclc.org/ooxml/officeDocument")));
  }

  @Test
  void hostileFiles() throws IOException {
    String declared = "standalone=\"yes\"?>\n<p:sldMaster";
    String attack =
        "standalone=\"yes\"?>\n<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><p:sldMaster";
    refused("unsafe-template", read(changed(MASTER, declared, attack)));
    refused("unsafe-template", read(with("../evil.xml", utf8("<x/>"))));
    refused("unsafe-template", read(with("/evil.xml", utf8("<x/>"))));
    refused("unsafe-template", read(with("ppt\\evil.xml", utf8("<x/>"))));
    refused("unsafe-template", read(with(MASTER, new byte[40 << 20])));
    Map<String, byte[]> many = new LinkedHashMap<>(usual());
    for (int i = 0; i < 20_001; i++) {
      many.put("x" + i, new byte[0]);
    }
    refused("unsafe-template", read(many));
    String deep = "<a:p>".repeat(5_000) + "</a:p>".repeat(5_000);
    refused("broken-template", read(changed(MASTER, "</p:cSld>", deep + "</p:cSld>")));
  }

  @Test
  void macrosAreLeftOutWithAWarning() throws IOException {
    TemplateMaker maker =
        TestTemplate.USUAL
            .maker()
            .main("application/vnd.ms-powerpoint.template.macroEnabled.main+xml")
            .part("ppt/vbaProject.bin", "application/vnd.ms-office.vbaProject", new byte[9])
            .relate(PRESENTATION, "vbaProject", "vbaProject.bin", "rIdV");
    var read = read(maker.file());
    assertEquals("macros-left-out", read.diagnostics().getFirst().code());
    assertTrue(
        read.value().orElseThrow().parts().parts().stream()
            .noneMatch(part -> part.name().contains("vba")));
  }

  @Test
  void whatIsLinkedIsLeftOutWithAWarning() throws IOException {
    var read = read(TestTemplate.PICTURES.maker().file());
    List<String> codes = read.diagnostics().stream().map(Diagnostic::code).toList();
    assertEquals(List.of("template-objects-left-out", "template-font"), codes);
  }

  @Test
  void layoutsAreFoundByTypeAndName() throws IOException {
    assertEquals("Title Slide by type", found(TestTemplate.USUAL, LayoutKind.TITLE));
    assertEquals("Comparison by type", found(TestTemplate.USUAL, LayoutKind.COMPARISON));
    assertEquals("Title Only by type", found(TestTemplate.USUAL, LayoutKind.GLOSSARY));
    assertEquals("D by type", found(TestTemplate.RENAMED, LayoutKind.PICTURE_BESIDE));
    assertEquals("１_タイトル スライド by name", found(TestTemplate.JAPANESE, LayoutKind.TITLE));
    assertEquals("セクション見出し by name", found(TestTemplate.JAPANESE, LayoutKind.SECTION));
    assertEquals("引用 by name", found(TestTemplate.JAPANESE, LayoutKind.QUOTATION));
    assertEquals("写真と文 by placeholders", found(TestTemplate.PICTURES, LayoutKind.PICTURE_BESIDE));
    assertEquals("写真 by placeholders", found(TestTemplate.PICTURES, LayoutKind.PICTURE_BELOW));
    assertEquals("kyozai by added", found(TestTemplate.POOR, LayoutKind.BODY));
    assertEquals("kyozai by added", found(TestTemplate.BARE, LayoutKind.TITLE));
    assertEquals("Title Slide by type", found(TestTemplate.TWO_MASTERS, LayoutKind.TITLE));
  }

  private String found(TestTemplate test, LayoutKind kind) throws IOException {
    SchoolLayout layout = test.read(folder).layout(kind);
    return layout.name() + " by " + layout.found().en();
  }

  @Test
  void placeholdersTakeTheSlotsThatTheyCan() throws IOException {
    SchoolTemplate usual = TestTemplate.USUAL.read(folder);
    assertEquals("1", holder(usual, LayoutKind.BODY, Slot.BODY));
    assertEquals("1", holder(usual, LayoutKind.TABLE, Slot.AREA));
    assertEquals("11", holder(usual, LayoutKind.BODY, Slot.FOOTER));
    assertEquals("own", holder(usual, LayoutKind.BODY, Slot.SOURCES));
    SchoolTemplate pictures = TestTemplate.PICTURES.read(folder);
    assertEquals("21", holder(pictures, LayoutKind.PICTURE_BESIDE, Slot.BODY));
    assertEquals("22", holder(pictures, LayoutKind.PICTURE_BESIDE, Slot.PICTURE));
    SchoolTemplate renamed = TestTemplate.RENAMED.read(folder);
    assertEquals("4294967295", holder(renamed, LayoutKind.BODY, Slot.BODY));
  }

  private static String holder(SchoolTemplate template, LayoutKind kind, Slot slot) {
    SlotPlace place = template.layout(kind).place(slot);
    Holder holder = place == null ? null : place.holder();
    return holder == null ? "own" : holder.index();
  }

  @Test
  void sizesAreTheTemplatesAboveTheFloor() throws IOException {
    assertEquals(26, TestTemplate.TWO_MASTERS.read(folder).theme().scale().body().getFirst());
    assertEquals(
        List.of(22.0), TestTemplate.RENAMED.read(folder).theme().scale().body(), "20 is too small");
    assertEquals(18, TestTemplate.SMALL.read(folder).theme().scale().body().getFirst());
  }

  @Test
  void inkIsChosenByTheBackground() throws IOException {
    assertEquals("tx1", ink(TestTemplate.USUAL));
    assertEquals("tx1", ink(TestTemplate.DARK));
    assertEquals("bg1", ink(TestTemplate.NIGHT));
  }

  private String ink(TestTemplate test) throws IOException {
    return test.read(folder).layout(LayoutKind.BODY).colors().ink().slot();
  }
}
