package kyozai.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;

/** Finds the template of a printed document: that of a theme, or of the nearest one it extends. */
final class PageTemplates {
  /** The template of lesson plans. */
  static final String PLAN = "plan.xhtml";

  private static final int LARGEST = 200_000;

  private final Consumer<Diagnostic> findings;

  PageTemplates(Consumer<Diagnostic> findings) {
    this.findings = findings;
  }

  /**
   * The template with a name; one that cannot be used is an error, and the next theme's is taken.
   *
   * @param chain a theme and those that it extends
   */
  PageTemplate find(String name, List<ThemeFile> chain) {
    for (ThemeFile theme : chain) {
      Path folder = theme.folder();
      Optional<PageTemplate> found =
          folder == null ? bundled(theme.name(), name) : own(folder.resolve(name));
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new IllegalStateException("no " + name + " in the themes");
  }

  private static Optional<PageTemplate> bundled(String theme, String name) {
    String file = ThemeFiles.RESOURCES + theme + "/" + name;
    try (InputStream in = PageTemplates.class.getResourceAsStream(file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new PageTemplate(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<PageTemplate> own(Path file) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    Position whole = Position.of(file.toString());
    try {
      if (!Files.isRegularFile(file)) {
        throw new IOException("no file");
      }
      if (Files.size(file) > LARGEST) {
        findings.accept(tooLarge(whole));
        return Optional.empty();
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      PageTemplate template =
          new PageTemplate(file.toString(), text.startsWith("\uFEFF") ? text.substring(1) : text);
      List<Diagnostic> faults = TemplateSyntax.check(template);
      faults.forEach(findings);
      return faults.isEmpty() ? Optional.of(template) : Optional.empty();
    } catch (CharacterCodingException e) {
      findings.accept(
          Diagnostic.error(
              "not-utf8",
              whole,
              Bilingual.of("ファイルの文字コードが UTF-8 ではありません。", "The file is not in UTF-8."),
              Bilingual.of("UTF-8 で保存しなおしてください。", "Save it in UTF-8.")));
    } catch (IOException e) {
      findings.accept(
          Diagnostic.error(
              "unreadable-template",
              whole,
              Bilingual.of("ファイルを開けません。", "The file cannot be opened."),
              Bilingual.of("読み取りの権限を確かめてください。", "Check that you may read it.")));
    }
    return Optional.empty();
  }

  private static Diagnostic tooLarge(Position whole) {
    return Diagnostic.error(
        "template-too-large",
        whole,
        Bilingual.of("ひな形のファイルが大きすぎます（200 kB まで）。", "The template is too large (up to 200 kB)."));
  }
}
