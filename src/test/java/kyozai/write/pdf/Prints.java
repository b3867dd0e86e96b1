package kyozai.write.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kyozai.diagnostic.Language;
import kyozai.handout.ChartDrawer;
import kyozai.handout.Handout;
import kyozai.handout.HandoutPlanner;
import kyozai.lesson.Lesson;
import kyozai.outline.OutlineReader;
import kyozai.print.PrintSettings;
import kyozai.theme.Theme;
import kyozai.theme.ThemeReader;
import kyozai.write.pdf.engine.Printed;

/** Handouts printed from outlines. */
final class Prints {
  static final Theme THEME = ThemeReader.read(ThemeReader.names().getFirst());

  private Prints() {}

  /** An outline with one of everything. */
  static Path everything(Language language) {
    return Path.of("src/test/resources/kyozai/everything." + language.tag() + ".md");
  }

  static Printed print(Path outline, PrintSettings settings) throws IOException {
    Lesson lesson = OutlineReader.read(outline).value().orElseThrow();
    Handout handout = HandoutPlanner.plan(lesson, ChartDrawer.NONE).value();
    return HandoutWriter.write(handout, THEME, settings, outline.toString(), Supplements.NONE);
  }

  /** An outline that is written into a folder first. */
  static Printed print(Path folder, String outline, PrintSettings settings) throws IOException {
    return print(Files.writeString(folder.resolve("outline.ja.md"), outline), settings);
  }
}
