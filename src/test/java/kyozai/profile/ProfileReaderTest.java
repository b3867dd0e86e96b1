package kyozai.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.SchoolStage;
import kyozai.print.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Profiles of classes: what they may say, how they add up, and what teachers are told. */
class ProfileReaderTest {
  @TempDir Path folder;

  private Path write(String name, String yaml) throws IOException {
    return Files.writeString(folder.resolve(name), yaml);
  }

  private static Checked<Optional<ClassProfile>> read(Path file, String... settings) {
    return ProfileReader.find(file.toString(), List.of(settings));
  }

  private static ClassProfile clean(Checked<Optional<ClassProfile>> read) {
    assertEquals(List.of(), read.diagnostics());
    return read.value().orElseThrow();
  }

  static List<String> presets() {
    return ProfileReader.names();
  }

  @ParameterizedTest
  @MethodSource("presets")
  void every_preset_says_what_it_is_for(String name) {
    ClassProfile preset = ProfileReader.preset(name);
    assertEquals(name, preset.id());
    assertTrue(preset.about().ja().length() > 3 && preset.about().en().length() > 3, name);
  }

  @Test
  void a_name_alone_is_a_profile() throws IOException {
    ClassProfile profile = clean(read(write("2b.yaml", "name: 2年B組\n")));
    assertEquals("2b", profile.id());
    assertEquals("2年B組", profile.occasion().group());
    ClassProfile standard = ClassProfile.STANDARD;
    assertEquals(standard.furigana(), profile.furigana());
    assertEquals(standard.print(), profile.print());
  }

  @Test
  void what_is_extended_later_wins_and_the_file_itself_wins_over_both() throws IOException {
    write("a.yaml", "minutes: 40\ntext-size: 12\npaper: B5\n");
    write("b.yaml", "minutes: 60\ntext-size: 14\n");
    Path own = write("own.yaml", "extends: [./a.yaml, ./b.yaml]\ntext-size: 16\n");
    ClassProfile profile = clean(read(own));
    assertEquals(60, profile.minutes());
    assertEquals(16, profile.print().textSize());
    assertEquals(Paper.B5, profile.print().paper());
  }

  @Test
  void a_setting_of_the_command_wins_and_of_two_the_later_one() throws IOException {
    Path own = write("own.yaml", "minutes: 40\nfurigana: {known: grade-3, show: first}\n");
    ClassProfile profile =
        clean(read(own, "minutes=45", "minutes=50", "furigana={known: grade-4}", "language=en"));
    assertEquals(50, profile.minutes());
    assertEquals(new Furigana(KnownKanji.GRADE_4, Furigana.Show.FIRST), profile.furigana());
    assertEquals(Language.EN, profile.language());
  }

  @Test
  void every_key_reaches_the_profile() throws IOException {
    ClassProfile profile =
        clean(
            read(
                write(
                    "all.yaml",
                    """
                    name: 3年A組
                    stage: lower-secondary
                    language: ja
                    minutes: 45
                    wording: plain
                    school: みどり中学校
                    teacher: 山田花子
                    date: 2026-11-25
                    students: 38
                    cloze: 60%
                    word-bank: none
                    levels: [basic]
                    sections: {without: [law]}
                    theme: kyozai-dark
                    mono: true
                    """)));
    assertEquals(
        new LessonInfo.Occasion("3年A組", "みどり中学校", "山田花子", "2026-11-25", 38), profile.occasion());
    assertEquals(new Cloze(60, false, 0), profile.cloze());
    assertEquals(SchoolStage.LOWER_SECONDARY, profile.stage());
    assertEquals(Wording.PLAIN, profile.wording());
    assertEquals(new Selection(List.of("basic"), List.of("law")), profile.selection());
    assertEquals("kyozai-dark", profile.theme());
    assertTrue(profile.print().mono());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mintes: 40 | unknown-key | minutes",
        "minutes: 0 | wrong-type | 50",
        "minutes: -5 | wrong-type | 50",
        "furigana: {known: grade-7} | wrong-type | grade-6",
        "furigana: {knwon: grade-6} | unknown-key | known",
        "furigana: {known: grade-6, show: none} | contradictory-keys | show",
        "levels: [basic, '!basic'] | contradictory-keys | basic",
        "paper: B6 | wrong-setting | B5",
        "language: fr | wrong-type | ja",
        "stage: kindergarten | wrong-type | primary",
        "extends: lower-secondry | unknown-profile | lower-secondary",
        "extends: ./none.yaml | no-such-profile | none.yaml",
        "[1, 2] | profile-syntax | key",
      })
  void what_is_wrong_is_told_with_its_line(String yaml, String code, String word)
      throws IOException {
    Checked<Optional<ClassProfile>> read = read(write("bad.yaml", yaml + "\n"));
    assertEquals(Optional.empty(), read.value());
    Diagnostic first = read.diagnostics().getFirst();
    assertEquals(code, first.code());
    assertTrue(first.toString().contains(word), first.toString());
    assertTrue(first.position().file().endsWith("bad.yaml"), first.toString());
  }

  @Test
  void a_circle_is_told_and_ends() throws IOException {
    write("a.yaml", "extends: ./b.yaml\n");
    Path b = write("b.yaml", "extends: ./a.yaml\n");
    assertEquals("profile-circle", read(b).diagnostics().getFirst().code());
  }

  @Test
  void a_folder_is_no_profile() {
    String folderName = folder + "/";
    Checked<Optional<ClassProfile>> read = ProfileReader.find(folderName, List.of());
    assertEquals("profile-is-folder", read.diagnostics().getFirst().code());
  }
}
