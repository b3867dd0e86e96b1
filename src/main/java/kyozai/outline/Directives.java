package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.NearestName;
import kyozai.diagnostic.Position;
import kyozai.lesson.Attributes;
import kyozai.lesson.Block;
import org.jspecify.annotations.Nullable;

/** Hands each fenced block to its reader. */
final class Directives {
  private final Reading reading;
  private final BlockConverter blocks;
  private final NotesReader notes;
  private final TimelineReader timeline;
  private final CompareReader compare;
  private final QuizReader quiz;
  private final FaqReader faq;
  private final GlossaryReader glossary;
  private final TaskReader tasks;
  private final NumberReader numbers;

  Directives(Reading reading, BlockConverter blocks) {
    this.reading = reading;
    this.blocks = blocks;
    this.notes = new NotesReader(reading, blocks);
    this.timeline = new TimelineReader(reading, blocks);
    this.compare = new CompareReader(reading, blocks);
    this.quiz = new QuizReader(reading, blocks);
    this.faq = new FaqReader(reading, blocks);
    this.glossary = new GlossaryReader(reading, blocks);
    this.tasks = new TaskReader(reading, blocks);
    this.numbers = new NumberReader(reading, blocks);
  }

  List<Block> read(Nodes.Fence fence, AttributeList above) {
    Position position = reading.position(fence);
    checkClosed(fence, position);
    AttributeList list = withoutName(above.and(fence.attributes()), fence.name());
    reading.attributes().refuseStatus(list, position);
    Optional<BlockCatalog> kind = BlockCatalog.named(fence.name());
    if (!fence.rest().isEmpty()) {
      extraText(fence, position);
    }
    if (kind.isEmpty()) {
      unknown(fence, position);
      return flattened(fence, list, position, null);
    }
    return switch (kind.get()) {
      case NOTES -> notes.read(fence, list, position);
      case HANDOUT -> flattened(fence, list, position, Attributes.Medium.HANDOUT);
      case SLIDE -> flattened(fence, list, position, Attributes.Medium.DECK);
      case TIMELINE -> timeline.read(fence, list, position);
      case COMPARE -> compare.read(fence, list, position);
      case FAQ -> faq.read(fence, list, position);
      case QUIZ -> quiz.read(fence, list, position);
      case GLOSSARY -> glossary.read(fence, list, position);
      case ACTIVITY -> tasks.activity(fence, list, position);
      case QUESTION -> tasks.question(fence, list, position);
      case NUMBER -> numbers.number(fence, list, position);
      case CHART -> numbers.chart(fence, list, position);
      case PLAIN ->
          List.of(
              new Block.PlainWording(
                  blocks.inside(fence), reading.common(list, position), position));
    };
  }

  /** The content as ordinary blocks that begin with the fence's own attributes. */
  private List<Block> flattened(
      Nodes.Fence fence,
      AttributeList list,
      Position position,
      Attributes.@Nullable Medium medium) {
    Attributes own = reading.common(list, position, Set.of());
    Attributes inherited =
        new Attributes(
            null,
            own.importance(),
            null,
            own.audience(),
            own.levels(),
            medium == null ? own.medium() : medium,
            own.build(),
            List.of());
    Attributes before = reading.attributes().inherit(inherited);
    try {
      return new ArrayList<>(blocks.inside(fence));
    } finally {
      reading.attributes().inherit(before);
    }
  }

  /** Pandoc's {@code ::: {.name}} leaves the name among the classes. */
  private static AttributeList withoutName(AttributeList list, String name) {
    List<String> classes = list.classes().stream().filter(word -> !word.equals(name)).toList();
    return new AttributeList(list.id(), classes, list.values(), list.written());
  }

  private void checkClosed(Nodes.Fence fence, Position position) {
    if (!fence.isClosed()) {
      reading
          .findings()
          .error(
              "unclosed-fence",
              position,
              Bilingual.of(
                  "「::: " + fence.name() + "」が閉じられていません。次の「#」か「##」までを中身として読みました。",
                  "“::: "
                      + fence.name()
                      + "” is not closed; everything up to the next “#” or “##” was read as its"
                      + " content."),
              Bilingual.of(
                  "中身の下に「:::」だけの行を書いてください。", "Write a line with only “:::” below its content."));
    }
  }

  private void extraText(Nodes.Fence fence, Position position) {
    reading
        .findings()
        .warning(
            "fence-extra-text",
            position,
            Bilingual.of(
                "「:::」の行の「" + fence.rest() + "」は使えないため、無視しました。",
                "“" + fence.rest() + "” on the line of “:::” was ignored."),
            Bilingual.of(
                "属性は「{key=value}」の形で、中身は次の行から書きます。",
                "Attributes look like “{key=value}”; content begins on the next line."));
  }

  private void unknown(Nodes.Fence fence, Position position) {
    reading
        .findings()
        .warning(
            "unknown-fence",
            position,
            Bilingual.of(
                "「" + fence.name() + "」という枠はないため、中身をふつうの内容として読みました。",
                "There is no block “" + fence.name() + "”; its content was read as ordinary text."),
            NearestName.hint(BlockCatalog.names(), fence.name()));
  }
}
