package kyozai.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import kyozai.diagnostic.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir Path folder;

  @Test
  void files_and_their_report_appear() throws IOException {
    Checked<List<Path>> result = write("one");

    assertEquals(List.of(folder.resolve("deck.pptx"), folder.resolve("set.json")), result.value());
    assertEquals(List.of("deck.pptx", "set.json"), names());
    assertTrue(Files.readString(folder.resolve("set.json")).contains(file("one").sha256()));
  }

  @Test
  void a_second_run_replaces_its_own_file_silently() throws IOException {
    write("one");
    Checked<List<Path>> result = write("two");

    assertEquals(List.of(), result.diagnostics());
    assertEquals("two", Files.readString(folder.resolve("deck.pptx")));
    assertEquals(List.of("deck.pptx", "set.json"), names());
  }

  @Test
  void an_edited_file_is_kept_beside_the_new_one_each_time() throws IOException {
    write("one");
    Files.writeString(folder.resolve("deck.pptx"), "edited");
    Checked<List<Path>> result = write("two");
    Files.writeString(folder.resolve("deck.pptx"), "edited again");
    write("three");

    assertEquals("kept-your-file", result.diagnostics().getFirst().code());
    assertEquals("three", Files.readString(folder.resolve("deck.pptx")));
    assertEquals("edited", Files.readString(folder.resolve("deck.mine.pptx")));
    assertEquals("edited again", Files.readString(folder.resolve("deck.mine-2.pptx")));
  }

  @Test
  void a_mirror_removes_its_own_files_and_no_others() throws IOException {
    mirror("a.png", "b.png", "c.png");
    Files.writeString(folder.resolve("b.png"), "edited");
    Files.writeString(folder.resolve("d.png"), "never ours");
    mirror("a.png");

    assertEquals(List.of("a.png", "b.png", "d.png", "mirror.json"), names());
    assertEquals("edited", Files.readString(folder.resolve("b.png")));
  }

  private void mirror(String... names) {
    List<OutputFile> files =
        Arrays.stream(names).map(name -> new OutputFile(name, name.getBytes(UTF_8))).toList();
    List<SetReport.Document> documents =
        files.stream().map(f -> new SetReport.Document(f.name(), f.sha256(), 1)).toList();
    SetReport set =
        new SetReport(
            "l", "ja", "題", null, null, documents, List.of(), List.of(), null, List.of(),
            List.of());
    assertEquals(List.of(), OutputFolder.mirror(folder, files, set, "mirror.json").diagnostics());
  }

  @Test
  void a_damaged_report_makes_every_file_the_teachers() throws IOException {
    write("one");
    Files.writeString(folder.resolve("set.json"), "{\"documents\": [{\"file\": ");
    write("two");

    assertEquals("one", Files.readString(folder.resolve("deck.mine.pptx")));
  }

  @Test
  void nothing_is_touched_when_a_file_is_open_elsewhere() throws IOException {
    write("one");
    Files.writeString(folder.resolve("~$deck.pptx"), "");
    byte[] before = Files.readAllBytes(folder.resolve("set.json"));
    Checked<List<Path>> result = write("two");

    assertEquals("file-open", result.diagnostics().getFirst().code());
    assertEquals("one", Files.readString(folder.resolve("deck.pptx")));
    assertArrayEquals(before, Files.readAllBytes(folder.resolve("set.json")));
  }

  @Test
  void a_failure_half_way_puts_everything_back() throws IOException {
    write("one");
    Files.delete(folder.resolve("set.json"));
    Files.createDirectories(folder.resolve("set.json/not-empty"));
    Checked<List<Path>> result =
        OutputFolder.write(
            folder,
            List.of(file("two"), new OutputFile("no/such/folder.pdf", new byte[1])),
            set("two"));

    assertEquals("cannot-write", result.diagnostics().getFirst().code());
    assertEquals("one", Files.readString(folder.resolve("deck.pptx")));
    assertEquals(List.of("deck.pptx", "set.json"), names());
  }

  @Test
  void what_cannot_be_removed_does_not_undo_what_is_in_place() throws IOException {
    write("one");
    Files.delete(folder.resolve("set.json"));
    Files.createDirectories(folder.resolve("set.json/not-empty"));
    Files.delete(folder.resolve("deck.pptx"));
    Checked<List<Path>> result = write("two");

    assertEquals(List.of(folder.resolve("deck.pptx"), folder.resolve("set.json")), result.value());
    assertEquals("not-removed", result.diagnostics().getFirst().code());
    assertEquals("two", Files.readString(folder.resolve("deck.pptx")));
    assertTrue(Files.readString(folder.resolve("set.json")).contains(file("two").sha256()));
  }

  @Test
  void a_file_in_place_of_the_folder_is_an_error() throws IOException {
    Path plain = Files.writeString(folder.resolve("out"), "x");
    Checked<List<Path>> result = OutputFolder.write(plain, List.of(file("one")), set("one"));

    assertTrue(result.hasErrors());
    assertEquals("x", Files.readString(plain));
  }

  private Checked<List<Path>> write(String content) {
    return OutputFolder.write(folder, List.of(file(content)), set(content));
  }

  private static OutputFile file(String content) {
    return new OutputFile("deck.pptx", content.getBytes(StandardCharsets.UTF_8));
  }

  private static SetReport set(String content) {
    return new SetReport(
        "lesson",
        "ja",
        "題",
        null,
        null,
        List.of(new SetReport.Document("deck.pptx", file(content).sha256(), 1)),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of());
  }

  private List<String> names() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (var all = Files.list(folder)) {
      all.forEach(path -> names.add(path.getFileName().toString()));
    }
    return List.copyOf(names);
  }
}
