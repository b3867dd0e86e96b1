package kyozai.outline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Language;
import kyozai.diagnostic.Position;
import kyozai.lesson.Inline;
import kyozai.lesson.Lesson;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.Objective;
import kyozai.lesson.Side;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads an outline into a lesson. */
public final class OutlineReader {
  private final Path outline;
  private final String file;
  private final Findings findings = new Findings();

  private OutlineReader(Path outline) {
    this.outline = outline;
    Path name = outline.getFileName();
    this.file = name == null ? outline.toString() : name.toString();
  }

  /**
   * The lesson that an outline describes, with everything that is wrong with it; empty only when
   * the file is no text that can be read.
   *
   * @param outline an existing file
   * @throws IOException when the file cannot be opened
   */
  public static Checked<Optional<Lesson>> read(Path outline) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(outline)) {
      bytes = in.readNBytes(SourceText.MAX_FILE + 1);
    }
    var reader = new OutlineReader(outline);
    Optional<Lesson> lesson =
        SourceText.decode(reader.file, bytes, reader.findings).flatMap(reader::lesson);
    return new Checked<>(lesson, reader.findings.inOrder());
  }

  private Optional<Lesson> lesson(SourceText source) {
    FrontMatter front = FrontMatterReader.read(source, findings);
    PreparedText prepared = LineRules.apply(source, front.bodyLine(), findings);
    Optional<Node> document = Markdown.body(prepared.text());
    if (document.isEmpty()) {
      tooManyCells();
      return Optional.empty();
    }
    Map<String, Side> sides = new LinkedHashMap<>();
    front.sides().forEach(side -> sides.put(side.key(), side));
    var references = new References(front.sources(), front.hasSources(), findings);
    var reading = new Reading(prepared, folder(), sides, front.readings(), references, findings);
    Nesting.check(document.get(), reading);
    return Optional.of(build(document.get(), front, reading, references));
  }

  private Lesson build(Node document, FrontMatter front, Reading reading, References references) {
    Ids ids = Ids.writtenIn(document, reading);
    var builder = new LessonBuilder(reading, ids);
    List<Inline> given = phrase(front.title(), reading);
    List<Inline> title =
        builder
            .findTitle(document, given)
            .orElseGet(() -> given.isEmpty() ? List.of(new Inline.Text(baseName())) : given);
    var info =
        new LessonInfo(
            front.id() != null ? front.id() : folderName(),
            title,
            phrase(front.subtitle(), reading),
            language(front, reading.prepared().source()),
            front.setting(),
            front.dates(),
            new LessonInfo.Goals(objectives(front, reading), front.prerequisites()),
            front.credits(),
            front.sides(),
            front.readings(),
            front.keywords(),
            front.theme());
    var lesson = new Lesson(info, builder.sections(document), front.sources());
    references.check(ids.all());
    return lesson;
  }

  private static List<Inline> phrase(FrontMatter.@Nullable Phrase phrase, Reading reading) {
    return phrase == null ? List.of() : reading.phrase(phrase.text(), phrase.position());
  }

  private static List<Objective> objectives(FrontMatter front, Reading reading) {
    List<Objective> objectives = new ArrayList<>();
    for (FrontMatter.Goal goal : front.objectives()) {
      objectives.add(new Objective(phrase(goal.text(), reading), goal.viewpoint()));
    }
    return objectives;
  }

  private Path folder() {
    Path parent = outline.toAbsolutePath().normalize().getParent();
    return parent == null ? outline.toAbsolutePath() : parent;
  }

  private String folderName() {
    Path name = folder().getFileName();
    String text = name == null ? "lesson" : name.toString();
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private String baseName() {
    return file.replaceAll("(?i)\\.(md|markdown|txt)$", "").replaceAll("(?i)\\.(ja|en)$", "");
  }

  private Language language(FrontMatter front, SourceText source) {
    if (front.language() != null) {
      return front.language();
    }
    String lower = file.toLowerCase(Locale.ROOT);
    for (Language language : Language.values()) {
      if (lower.matches(".*\\." + language.tag() + "\\.[a-z]+")) {
        return language;
      }
    }
    long japanese = letters(source).filter(Script::isJapanese).count();
    long latin = letters(source).filter(c -> !Script.isJapanese(c)).count();
    return japanese * 2 > latin ? Language.JA : Language.EN;
  }

  private static IntStream letters(SourceText source) {
    return source.lines().stream().flatMapToInt(String::codePoints).filter(Character::isLetter);
  }

  private void tooManyCells() {
    findings.error(
        "table-too-large",
        Position.of(file),
        Bilingual.of(
            "欄が100万個を超える表があるため、読み込めません。",
            "A table has more than a million cells; the outline cannot be read."),
        Bilingual.of("表を小さく分けてください。", "Split the table."));
  }
}
