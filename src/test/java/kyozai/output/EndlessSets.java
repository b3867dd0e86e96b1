package kyozai.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A program that writes sets of many files over each other until it is stopped. */
final class EndlessSets {
  private static final int FILES = 60;
  private static final int BYTES = 20_000;

  private EndlessSets() {}

  /** Writes into each folder that is named, all at the same time. */
  public static void main(String[] folders) {
    for (String folder : folders) {
      Thread.ofPlatform().start(() -> write(Path.of(folder)));
    }
  }

  private static void write(Path folder) {
    for (byte generation = 1; ; generation++) {
      List<OutputFile> files = new ArrayList<>();
      List<SetReport.Document> documents = new ArrayList<>();
      for (int i = 0; i < FILES; i++) {
        byte[] bytes = new byte[BYTES];
        Arrays.fill(bytes, generation);
        OutputFile file = new OutputFile("file-" + i + ".pdf", bytes);
        files.add(file);
        documents.add(new SetReport.Document(file.name(), file.sha256(), 1));
      }
      OutputFolder.write(
          folder,
          files,
          new SetReport(
              "l", "ja", "題", null, null, documents, List.of(), List.of(), null, List.of(),
              List.of()));
    }
  }
}
