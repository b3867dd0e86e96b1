package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import kyozai.lesson.Attributes;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.lesson.Section;
import kyozai.lesson.SectionKind;
import kyozai.lesson.Stage;
import kyozai.lesson.Topic;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Divides the blocks of an outline into sections and topics. */
final class LessonBuilder {
  private static final Set<String> OF_SECTIONS = Set.of("kind", "stage");

  private final Reading reading;
  private final BlockConverter converter;
  private final Ids ids;
  private final List<Section> sections = new ArrayList<>();
  private final List<Node> run = new ArrayList<>();
  private @Nullable Draft section;
  private @Nullable TopicDraft topic;
  private @Nullable Heading titleHeading;

  LessonBuilder(Reading reading, Ids ids) {
    this.reading = reading;
    this.converter = new BlockConverter(reading);
    this.ids = ids;
  }

  /**
   * The heading that is the lesson's title: the only H1 when no title was given, or a first H1
   * equal to it.
   */
  Optional<List<Inline>> findTitle(Node document, List<Inline> given) {
    List<Heading> tops =
        InlineConverter.children(document).stream()
            .filter(node -> node instanceof Heading heading && heading.getLevel() == 1)
            .map(Heading.class::cast)
            .toList();
    if (tops.isEmpty() || (given.isEmpty() && tops.size() > 1)) {
      return Optional.empty();
    }
    List<Inline> first = text(tops.get(0));
    boolean same = Inlines.plain(first).strip().equals(Inlines.plain(given).strip());
    if (first.isEmpty() || (!given.isEmpty() && !same)) {
      return Optional.empty();
    }
    titleHeading = tops.get(0);
    return Optional.of(first);
  }

  private List<Inline> text(Heading heading) {
    return reading.inlines(reading.trailing(InlineConverter.children(heading)).nodes());
  }

  /** All sections, at least one. */
  List<Section> sections(Node document) {
    for (Node node : InlineConverter.children(document)) {
      if (node instanceof Heading heading && heading.getLevel() == 1) {
        beginSection(heading);
      } else if (node instanceof Heading heading && heading.getLevel() == 2) {
        endRun();
        topic = topic(heading);
      } else {
        run.add(node);
      }
    }
    endSection();
    if (sections.isEmpty()) {
      sections.add(emptyLesson());
    }
    return sections;
  }

  /** What stands above the title belongs to the section that the title's text introduces. */
  private void beginSection(Heading heading) {
    endRun();
    Draft before = section;
    boolean join = heading.equals(titleHeading) && before != null && before.topics.isEmpty();
    if (before != null && join) {
      section = named(heading);
      section.introduction.addAll(before.introduction);
    } else {
      endSection();
      section = named(heading);
    }
  }

  private Section emptyLesson() {
    Position position = Position.of(reading.prepared().source().file());
    reading
        .findings()
        .warning(
            "empty-outline",
            position,
            Bilingual.of("教材に本文がありません。", "The outline holds no content."),
            Bilingual.of(
                "「## 見出し」と、その下に箇条書きを書いてみてください。", "Write “## Headline” and a list below it."));
    return new Draft(List.of(), AttributeList.NONE, position).finish();
  }

  private Draft named(Heading heading) {
    Position position = reading.position(heading);
    var line = reading.trailing(InlineConverter.children(heading));
    if (heading.equals(titleHeading)) {
      return new Draft(List.of(), line.attributes(), position);
    }
    List<Inline> title = reading.statement(line.nodes(), line.attributes(), position);
    checkNotEmpty(title, position);
    return new Draft(title, line.attributes(), position);
  }

  private TopicDraft topic(Heading heading) {
    Position position = reading.position(heading);
    var line = reading.trailing(InlineConverter.children(heading));
    List<Inline> headline = reading.statement(line.nodes(), line.attributes(), position);
    checkNotEmpty(headline, position);
    return new TopicDraft(
        headline, withId(reading.common(line.attributes(), position), headline, "topic"), position);
  }

  private void checkNotEmpty(List<Inline> heading, Position position) {
    if (heading.isEmpty()) {
      reading
          .findings()
          .warning(
              "empty-heading", position, Bilingual.of("見出しに文字がありません。", "This heading is empty."));
    }
  }

  /** Gives the blocks gathered so far to the topic or, before the first one, to the section. */
  private void endRun() {
    List<Block> blocks = converter.convert(run);
    if (section == null && (!blocks.isEmpty() || topic == null)) {
      Position position =
          run.isEmpty() ? reading.prepared().position(0, 0) : reading.position(run.get(0));
      section = new Draft(List.of(), AttributeList.NONE, position);
    }
    if (section != null) {
      section.add(topic, blocks);
    }
    run.clear();
    topic = null;
  }

  private void endSection() {
    endRun();
    if (section != null && !section.isVoid()) {
      sections.add(section.finish());
    }
    section = null;
  }

  private Attributes withId(Attributes written, List<Inline> heading, String otherwise) {
    String id = written.id() != null ? written.id() : ids.slug(Inlines.plain(heading), otherwise);
    return new Attributes(
        id,
        written.importance(),
        written.minutes(),
        written.audience(),
        written.levels(),
        written.medium(),
        written.build(),
        written.plain());
  }

  private record TopicDraft(List<Inline> headline, Attributes attributes, Position position) {}

  private final class Draft {
    private final List<Inline> title;
    private final Position position;
    private final Attributes attributes;
    private final @Nullable SectionKind kind;
    private final @Nullable Stage stage;
    private final List<Block> introduction = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();

    Draft(List<Inline> title, AttributeList list, Position position) {
      this.title = title;
      this.position = position;
      this.kind = word(SectionKind.class, "kind", list, position);
      this.stage = word(Stage.class, "stage", list, position);
      Attributes written = reading.common(list, position, OF_SECTIONS);
      this.attributes = title.isEmpty() ? written : withId(written, title, "section");
    }

    void add(@Nullable TopicDraft under, List<Block> blocks) {
      if (under == null) {
        introduction.addAll(blocks);
      } else {
        topics.add(new Topic(under.headline(), under.attributes(), blocks, under.position()));
      }
    }

    /** Whether nothing stands in it and nothing announces it. */
    boolean isVoid() {
      return title.isEmpty() && introduction.isEmpty() && topics.isEmpty();
    }

    Section finish() {
      return new Section(
          title,
          kind,
          stage,
          attributes.id() != null ? attributes : withId(attributes, title, "section"),
          introduction,
          topics,
          position);
    }

    private <E extends Enum<E>> @Nullable E word(
        Class<E> type, String key, AttributeList list, Position position) {
      String value = list.values().get(key);
      return value == null
          ? null
          : Words.value(type, key, value, position, reading.findings()).orElse(null);
    }
  }
}
