package kyozai.lesson;

import java.util.List;
import kyozai.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/**
 * One {@code #} of the outline: an agenda entry, a section of the deck, a chapter of the handout.
 *
 * @param title empty for the blocks before the first {@code #}
 * @param kind what it is for, when the teacher said so
 * @param stage 導入, 展開 or まとめ, when the teacher said so
 * @param attributes its id is never null
 * @param introduction the blocks before the first topic
 * @param topics in order
 * @param position of the heading
 */
public record Section(
    List<Inline> title,
    @Nullable SectionKind kind,
    @Nullable Stage stage,
    Attributes attributes,
    List<Block> introduction,
    List<Topic> topics,
    Position position) {

  /** Keeps its own lists. */
  public Section {
    title = List.copyOf(title);
    introduction = List.copyOf(introduction);
    topics = List.copyOf(topics);
  }

  /** Whether it has a divider slide and a chapter heading of its own. */
  public boolean isNamed() {
    return !title.isEmpty();
  }
}
