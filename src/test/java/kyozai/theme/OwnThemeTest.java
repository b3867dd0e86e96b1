package kyozai.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Themes of teachers: what they may say, and what they are told. */
class OwnThemeTest {
  private static final Position ASKED = Position.of("outline.md");

  @TempDir Path folder;

  private Path write(String name, String yaml) throws IOException {
    Path own = Files.createDirectories(folder.resolve(name));
    Files.writeString(own.resolve("theme.yaml"), yaml);
    return own;
  }

  private Checked<Optional<Theme>> read(String yaml) throws IOException {
    return ThemeReader.find(write("own", yaml).toString(), Path.of(""), ASKED);
  }

  private static Theme clean(Checked<Optional<Theme>> read) {
    assertEquals(List.of(), read.diagnostics());
    return read.value().orElseThrow();
  }

  @Test
  void saysOnlyWhatDiffers() throws IOException {
    Theme own =
        clean(
            read(
                """
                extends: kyozai
                colors:
                  accents: ["8A1538"]
                sizes:
                  body: [30, 26]
                all:
                  accent: none
                layouts:
                  body:
                    body: [54, 160, 800, 280]
                transition: fade
                """));
    Theme base = ThemeReader.read("kyozai");
    assertEquals("8A1538", own.palette().accents().getFirst());
    assertEquals(base.palette().accents().subList(1, 6), own.palette().accents().subList(1, 6));
    assertEquals("8A1538", own.print().accents().getFirst());
    assertEquals(base.palette().ink(), own.palette().ink());
    assertEquals(List.of(30.0, 26.0), own.scale().body());
    assertEquals(base.scale().dense(), own.scale().dense());
    assertFalse(own.geometry().slots(LayoutKind.BODY).containsKey(Slot.ACCENT));
    assertEquals(new Box(54, 160, 800, 280), own.geometry().box(LayoutKind.BODY, Slot.BODY));
    assertEquals(
        base.geometry().slots(LayoutKind.FAQ).get(Slot.BODY),
        own.geometry().slots(LayoutKind.FAQ).get(Slot.BODY));
    assertEquals(Transition.FADE, own.transition());
    assertEquals("own", own.name());
  }

  @Test
  void extendsTheDefaultWithoutSayingSo() throws IOException {
    assertEquals("101010", clean(read("colors: {ink: \"101010\"}\n")).palette().ink());
  }

  @Test
  void extendsAnotherFolderAndPrintsLight() throws IOException {
    write("school", "extends: kyozai-dark\nprint: {ink: \"000000\"}\n");
    Theme own = clean(read("extends: ../school\nsizes: {small: 17}\n"));
    assertEquals(17, own.scale().small());
    assertEquals(ThemeReader.read("kyozai-dark").palette(), own.palette());
    assertEquals("000000", own.print().ink());
    assertEquals("FFFFFF", own.print().paper());
  }

  @Test
  void isFoundBesideTheOutlineAndByItsFile() throws IOException {
    Path own = write("own", "extends: kyozai\n");
    clean(ThemeReader.find("own", folder, ASKED));
    clean(ThemeReader.find("./own", folder, ASKED));
    clean(ThemeReader.find(own.resolve("theme.yaml").toString(), Path.of(""), ASKED));
  }

  @Test
  void anUnknownNameIsToldWithTheNearest() {
    Checked<Optional<Theme>> read = ThemeReader.find("kyozai-drak", folder, ASKED);
    assertTrue(read.value().isEmpty());
    Diagnostic told = read.diagnostics().getFirst();
    assertEquals("unknown-theme", told.code());
    assertTrue(told.hints().getFirst().en().contains("kyozai-dark"), told::toString);
    assertTrue(ThemeReader.find("./nothing", folder, ASKED).hasErrors());
    assertTrue(ThemeReader.find("\0", folder, ASKED).hasErrors());
  }

  /** Columns: the theme with ⏎ for line ends, the line and code of its only fault, a word of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "font: comic-sans                          | 1 | unknown-font | biz-ud-pgothic",
        "colors:⏎  ink: red                        | 2 | wrong-type   | hexadecimal",
        "colors:⏎  ink: #1F2933                    | 2 | empty-value  | quotes",
        "colors: blue                              | 1 | wrong-type   | colors",
        "colors:⏎  accents: [\"1\"]                | 2 | wrong-type   | accents",
        "sizes:⏎  body: [22, 28]                   | 2 | wrong-type   | large to small",
        "sizes:⏎  small: tiny                      | 2 | wrong-type   | number from",
        "sizes:⏎  small: 1e9                       | 2 | wrong-type   | number from",
        "transition: wipe                          | 1 | wrong-type   | none, fade",
        "grounds:⏎  body: black                    | 2 | wrong-type   | paper, tint, night",
        "layouts:⏎  body:⏎    body: [1, 2, 3]      | 3 | wrong-type   | four numbers",
        "layouts:⏎  body:⏎    body: [900, 0, 200, 200] | 3 | box-outside | 960",
        "layouts:⏎  body:⏎    body: [0, 0, 200, 5] | 3 | box-too-small | at least",
        "layouts:⏎  body:⏎    body: none           | 3 | slot-needed  | left out",
        "extends: own2                             | 1 | unknown-theme | own2",
        "extends: ../own                           | 1 | theme-circle | circle",
        "colors:⏎ ink: \"000000\"⏎  paper: 1       | 3 | theme-syntax | spaces",
        "- a                                       | 0 | theme-syntax | key",
        "font: biz-ud-pgothic⏎font: biz-ud-pgothic | 2 | duplicate-key | twice",
      })
  void eachFaultIsToldAtItsLine(String yaml, int line, String code, String word)
      throws IOException {
    Checked<Optional<Theme>> read = read(yaml.replace("⏎", "\n"));
    assertEquals(1, read.diagnostics().size(), read::toString);
    Diagnostic told = read.diagnostics().getFirst();
    assertEquals(code, told.code(), read::toString);
    assertTrue(told.isError());
    assertEquals(line, told.position().line(), told::toString);
    assertTrue(told.position().file().endsWith("theme.yaml"), told::toString);
    assertTrue(told.toString().contains(word), told::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extend: kyozai                    | 1 | extends",
        "colors:⏎  inks: x                 | 2 | ink",
        "sizes:⏎  linepitch: 1             | 2 | line-pitch",
        "all:⏎  headlines: none            | 2 | headline",
        "layouts:⏎  quizz: none            | 2 | quiz",
        "layouts:⏎  body:⏎    kiker: none  | 3 | kicker",
        "print:⏎  muteed: x                | 2 | muted",
      })
  void anUnknownKeyIsAWarningWithTheNearest(String yaml, int line, String nearest)
      throws IOException {
    Checked<Optional<Theme>> read = read(yaml.replace("⏎", "\n"));
    assertFalse(read.hasErrors());
    Diagnostic told = read.diagnostics().getFirst();
    assertEquals("unknown-key", told.code());
    assertEquals(line, told.position().line());
    assertTrue(told.hints().getFirst().en().contains("“" + nearest + "”"), told::toString);
  }

  @Test
  void coloursThatCannotBeReadAreAWarning() throws IOException {
    Checked<Optional<Theme>> read = read("colors:\n  muted: \"BBBBBB\"\n");
    assertFalse(read.hasErrors());
    Diagnostic told = read.diagnostics().getFirst();
    assertEquals("low-contrast", told.code());
    assertEquals(2, told.position().line());
    assertTrue(told.message().en().contains("muted BBBBBB"), told::toString);
  }

  @Test
  void otherEncodingsAndHostileFilesAreTold() throws IOException {
    Path own = write("own", "");
    Files.write(own.resolve("theme.yaml"), "# 色".getBytes(Charset.forName("Shift_JIS")));
    assertEquals("not-utf8", told(own));
    Files.writeString(own.resolve("theme.yaml"), "a: " + "[".repeat(5000));
    assertEquals("theme-too-large", told(own));
    Files.writeString(own.resolve("theme.yaml"), "#".repeat(2_000_000));
    assertEquals("theme-too-large", told(own));
    Files.writeString(own.resolve("theme.yaml"), "colors: &a\n  ink: *a\n");
    assertEquals("wrong-type", told(own));
  }

  private static String told(Path own) {
    return ThemeReader.find(own.toString(), Path.of(""), ASKED).diagnostics().getFirst().code();
  }
}
