package kyozai.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of the sources, the same in every document: in order of first use in what pupils may
 * read, then those that only a teacher reads, then those that nobody cites.
 */
public final class SourceNumbers {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Source> ordered = new ArrayList<>();
  private final int forPupils;

  private SourceNumbers(Lesson lesson) {
    Map<String, Source> known = new LinkedHashMap<>();
    lesson.sources().forEach(source -> known.put(source.id(), source));
    Set<String> order = new LinkedHashSet<>(PupilText.of(lesson).citations());
    order.retainAll(known.keySet());
    this.forPupils = order.size();
    order.addAll(allCitations(lesson));
    order.addAll(known.keySet());
    for (String id : order) {
      Source source = known.get(id);
      if (source != null) {
        ordered.add(source);
        numbers.put(id, ordered.size());
      }
    }
  }

  /** The numbers of a lesson; ids that no source has get none. */
  public static SourceNumbers of(Lesson lesson) {
    return new SourceNumbers(lesson);
  }

  /** The number of a source from 1; an error of the program when there is no such source. */
  public int of(String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("no source " + id);
    }
    return number;
  }

  /** Whether there is a source of this id. */
  public boolean has(String id) {
    return numbers.containsKey(id);
  }

  /** All sources in the order of their numbers. */
  public List<Source> ordered() {
    return List.copyOf(ordered);
  }

  /** The sources that text for pupils cites, in the order of their numbers. */
  public List<Source> forPupils() {
    return List.copyOf(ordered.subList(0, forPupils));
  }

  private static Set<String> allCitations(Lesson lesson) {
    Set<String> ids = new LinkedHashSet<>();
    for (Section section : lesson.sections()) {
      collect(section.title(), ids);
      collectBlocks(section.introduction(), ids);
      for (Topic topic : section.topics()) {
        collect(topic.headline(), ids);
        collectBlocks(topic.blocks(), ids);
      }
    }
    return ids;
  }

  private static void collect(List<Inline> content, Set<String> ids) {
    InlineWalker.walkText(content, inline -> add(inline, ids));
  }

  private static void collectBlocks(List<Block> blocks, Set<String> ids) {
    InlineWalker.walkBlocks(blocks, inline -> add(inline, ids));
  }

  private static void add(Inline inline, Set<String> ids) {
    if (inline instanceof Inline.Citation citation) {
      ids.addAll(citation.sourceIds());
    }
  }
}
