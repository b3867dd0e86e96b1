package kyozai.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Language;
import kyozai.diagnostic.Position;
import kyozai.lesson.CalendarDate;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.SchoolStage;
import kyozai.lesson.Side;
import kyozai.lesson.Source;
import kyozai.lesson.Viewpoint;
import kyozai.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the keys of the front matter. */
final class FrontMatterReader {
  private static final List<String> KEYS =
      List.of(
          "title",
          "subtitle",
          "id",
          "language",
          "subject",
          "audience",
          "unit",
          "level",
          "stage",
          "minutes",
          "checked",
          "updated",
          "objectives",
          "prerequisites",
          "authors",
          "license",
          "sides",
          "readings",
          "sources",
          "keywords",
          "theme");
  private static final List<String> SOURCE_KEYS =
      List.of("title", "publisher", "date", "url", "read");

  private final Findings findings;
  private final YamlMapping top;

  private FrontMatterReader(YamlMapping top, Findings findings) {
    this.top = top;
    this.findings = findings;
  }

  /** The front matter of an outline; nothing said when there is none or it cannot be read. */
  static FrontMatter read(SourceText source, Findings findings) {
    var text = new FrontMatterText(source, findings);
    int closing = text.closingLine();
    if (closing < 0) {
      return FrontMatter.none(0);
    }
    Optional<Node> root = text.compose(closing);
    if (root.isEmpty()) {
      return FrontMatter.none(closing + 1);
    }
    if (!(root.get() instanceof MappingNode mapping)) {
      findings.error(
          "front-matter-syntax",
          source.position(1, 0),
          Bilingual.of(
              "先頭の「---」の間には「項目: 値」を書きます。",
              "Between the “---” lines at the top belong lines of “key: value”."),
          Bilingual.of(
              "設定がないときは、先頭の「---」を消してください。", "Without front matter, delete the “---” at the top."));
      return FrontMatter.none(closing + 1);
    }
    var top = new YamlMapping(mapping, text::position, findings::add);
    top.allowOnly(KEYS);
    return new FrontMatterReader(top, findings).read(closing + 1);
  }

  private FrontMatter read(int bodyLine) {
    return new FrontMatter(
        bodyLine,
        phrase("title"),
        phrase("subtitle"),
        id(),
        language(),
        new LessonInfo.Setting(
            top.text("subject"),
            top.text("audience"),
            top.text("unit"),
            top.text("level"),
            top.positive("minutes"),
            school()),
        new LessonInfo.Dates(date(top, "checked"), date(top, "updated")),
        objectives(),
        top.texts("prerequisites"),
        new LessonInfo.Credits(top.texts("authors"), top.text("license")),
        sides(),
        texts("readings"),
        sources(),
        top.value("sources").isPresent(),
        top.texts("keywords"),
        top.text("theme"));
  }

  private FrontMatter.@Nullable Phrase phrase(String key) {
    String text = top.text(key);
    return text == null || text.isEmpty() ? null : new FrontMatter.Phrase(text, top.position(key));
  }

  private @Nullable String id() {
    String id = top.text("id");
    if (id == null || id.matches("[\\p{L}\\p{N}_-]{1,100}")) {
      return id;
    }
    findings.error(
        "bad-id",
        top.position("id"),
        Bilingual.of(
            "id に使えるのは、文字、数字、「-」「_」だけです。", "An id may hold letters, digits, “-” and “_” only."));
    return null;
  }

  private SchoolStage school() {
    String word = top.text("stage");
    Optional<SchoolStage> stage =
        word == null
            ? Optional.empty()
            : Words.value(SchoolStage.class, "stage", word, top.position("stage"), findings);
    return stage.orElse(SchoolStage.UPPER_SECONDARY);
  }

  private @Nullable Language language() {
    String tag = top.text("language");
    if (tag == null) {
      return null;
    }
    for (Language language : Language.values()) {
      if (language.tag().equals(tag.toLowerCase(Locale.ROOT))) {
        return language;
      }
    }
    findings.error(
        "unknown-language",
        top.position("language"),
        Bilingual.of("language に書けるのは ja か en です。", "The language must be “ja” or “en”."));
    return null;
  }

  /** A date, or null. */
  private static @Nullable CalendarDate date(YamlMapping mapping, String key) {
    String text = mapping.text(key);
    if (text == null) {
      return null;
    }
    Optional<CalendarDate> date = CalendarDates.parse(text);
    if (date.isEmpty()) {
      mapping
          .value(key)
          .ifPresent(
              node ->
                  mapping.wrongType(node, key, "日付（例: 2026-06-30）", "a date such as 2026-06-30"));
    }
    return date.orElse(null);
  }

  private List<FrontMatter.Goal> objectives() {
    List<FrontMatter.Goal> goals = new ArrayList<>();
    for (Node node : top.nodes("objectives")) {
      Position position = top.position(node);
      if (node instanceof ScalarNode scalar) {
        goals.add(new FrontMatter.Goal(new FrontMatter.Phrase(scalar.getValue(), position), null));
        continue;
      }
      top.mapping(node, "objectives").ifPresent(goal -> goals.add(objective(goal, position)));
    }
    return goals;
  }

  private FrontMatter.Goal objective(YamlMapping goal, Position position) {
    goal.allowOnly(List.of("text", "viewpoint"));
    String text = goal.text("text");
    String viewpoint = goal.text("viewpoint");
    if (text == null) {
      findings.error(
          "objective-without-text",
          position,
          Bilingual.of("目標に text: がありません。", "This objective has no “text:”."));
    }
    Viewpoint known =
        viewpoint == null
            ? null
            : Words.viewpoint(viewpoint, goal.position("viewpoint"), findings).orElse(null);
    return new FrontMatter.Goal(new FrontMatter.Phrase(text == null ? "" : text, position), known);
  }

  private List<Side> sides() {
    List<Side> sides = new ArrayList<>();
    texts("sides").forEach((key, name) -> sides.add(new Side(key, name)));
    return sides;
  }

  private Map<String, String> texts(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    top.mapping(key)
        .ifPresent(
            mapping -> {
              for (String name : mapping.keys()) {
                String text = mapping.text(name);
                if (text != null) {
                  texts.put(name, text);
                }
              }
            });
    return texts;
  }

  private List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    top.mapping("sources")
        .ifPresent(
            mapping -> {
              for (String id : mapping.keys()) {
                mapping.value(id).ifPresent(node -> sources.add(source(mapping, id, node)));
              }
            });
    return sources;
  }

  private Source source(YamlMapping sources, String id, Node node) {
    Position position = sources.position(id);
    if (node instanceof ScalarNode title) {
      return new Source(id, title.getValue(), null, null, null, null, position);
    }
    Optional<YamlMapping> mapping = sources.mapping(node, id);
    if (mapping.isEmpty()) {
      return new Source(id, id, null, null, null, null, position);
    }
    YamlMapping source = mapping.get();
    source.allowOnly(SOURCE_KEYS);
    String title = source.text("title");
    if (title == null || title.isEmpty()) {
      findings.warning(
          "source-without-title",
          position,
          Bilingual.of(
              "出典「" + id + "」に title: がありません。", "The source “" + id + "” has no “title:”."));
      title = id;
    }
    return new Source(
        id,
        title,
        source.text("publisher"),
        date(source, "date"),
        address(source),
        date(source, "read"),
        position);
  }

  private @Nullable String address(YamlMapping source) {
    String url = source.text("url");
    if (url == null || url.matches("https?://\\S+")) {
      return url;
    }
    findings.error(
        "bad-address",
        source.position("url"),
        Bilingual.of("url は https:// か http:// で始めます。", "A url begins with https:// or http://."));
    return null;
  }
}
