package kyozai.handout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kyozai.diagnostic.Position;
import kyozai.lesson.Lesson;
import kyozai.lesson.Section;
import kyozai.lesson.Topic;
import kyozai.wording.Labels;
import kyozai.wording.SheetLabels;

/** The items of a worksheet, by the section or topic of the outline that they are about. */
public final class SheetItems {
  private static final int SPAN = 3;

  private final Labels labels;
  private final SheetLabels words;
  private final TreeMap<Integer, Position> owners = new TreeMap<>();
  private final List<Item> items = new ArrayList<>();
  private final Map<Position, Set<Integer>> owned = new HashMap<>();

  private SheetItems(Lesson lesson) {
    this.labels = Labels.of(lesson.info());
    this.words = SheetLabels.of(lesson.info());
    for (Section section : lesson.sections()) {
      owners.put(section.position().line(), section.position());
      for (Topic topic : section.topics()) {
        owners.put(topic.position().line(), topic.position());
      }
    }
  }

  /** The items of a sheet that was planned from a lesson. */
  public static SheetItems of(Lesson lesson, Handout worksheet) {
    SheetItems items = new SheetItems(lesson);
    worksheet.parts().forEach(items::part);
    return items;
  }

  /**
   * What the items of a section or topic are called, such as ③ or 問題(2); three or more in a row are
   * a span.
   *
   * @param owner where it begins in the outline
   */
  public List<String> at(Position owner) {
    List<Integer> indices = List.copyOf(owned.getOrDefault(owner, Set.of()));
    List<String> names = new ArrayList<>();
    for (int i = 0; i < indices.size(); ) {
      int end = i + 1;
      while (end < indices.size() && follows(indices.get(end), indices.get(end - 1))) {
        end++;
      }
      if (end - i >= SPAN) {
        names.add(words.span(name(indices.get(i)), name(indices.get(end - 1))));
      } else {
        indices.subList(i, end).forEach(index -> names.add(name(index)));
      }
      i = end;
    }
    return names;
  }

  private String name(int index) {
    return items.get(index).name();
  }

  private boolean follows(int index, int before) {
    return index == before + 1 && items.get(index).kind() == items.get(before).kind();
  }

  private void part(Part part) {
    switch (part) {
      case WorkPart.ClozeText cloze ->
          cloze.lines().forEach(line -> blanks(line.spans(), line.position()));
      case WorkPart.Exercises exercises ->
          exercises
              .items()
              .forEach(
                  each ->
                      add(
                          Kind.EXERCISE,
                          words.question(each.item().label()),
                          each.item().stem().position()));
      case WorkPart.Task task ->
          add(Kind.TASK, words.task(task.label()), task.ruling().written().position());
      case WorkPart.Positions task ->
          add(Kind.TASK, words.task(task.label()), task.caption().position());
      default -> {
        // Only these have numbers.
      }
    }
  }

  private void blanks(List<Span> spans, Position position) {
    for (Span span : spans) {
      switch (span) {
        case Span.Blank blank -> add(Kind.BLANK, blank.number(), position);
        case Span.Strong(var content) -> blanks(content, position);
        case Span.Emphasis(var content) -> blanks(content, position);
        case Span.Link(var content, String target) -> blanks(content, position);
        default -> {
          // Nothing else holds a blank.
        }
      }
    }
  }

  private void add(Kind kind, String name, Position position) {
    Item item = new Item(kind, name);
    if (!items.contains(item)) {
      items.add(item);
    }
    Map.Entry<Integer, Position> owner = owners.floorEntry(position.line());
    if (owner != null) {
      owned.computeIfAbsent(owner.getValue(), key -> new TreeSet<>()).add(items.indexOf(item));
    }
  }

  private enum Kind {
    BLANK,
    EXERCISE,
    TASK
  }

  private record Item(Kind kind, String name) {}

  /**
   * The same sheet, whose text with blanks says where it stands in the handout.
   *
   * @param numbers of the handout, by the places of sections and topics in the outline
   */
  public Handout pointing(Handout worksheet, Map<Position, String> numbers) {
    List<Part> parts = new ArrayList<>();
    for (Part part : worksheet.parts()) {
      parts.add(
          part instanceof WorkPart.ClozeText cloze
              ? new WorkPart.ClozeText(
                  cloze.lines().stream().map(line -> pointing(line, numbers)).toList())
              : part);
    }
    return new Handout(worksheet.info(), parts);
  }

  /**
   * Where a passage is in print, possibly empty.
   *
   * @param numbers of the handout, by the places of sections and topics in the outline
   */
  public String inPrint(Position owner, Map<Position, String> numbers) {
    String chapter = numbers.get(owner);
    String read = chapter == null ? "" : labels.inHandout(chapter);
    return (read + "　" + labels.inWorksheet(at(owner))).strip();
  }

  private Prose pointing(Prose line, Map<Position, String> numbers) {
    Map.Entry<Integer, Position> owner = owners.floorEntry(line.position().line());
    String number = owner == null ? null : numbers.get(owner.getValue());
    if (number == null) {
      return line;
    }
    List<Span> spans = new ArrayList<>(line.spans());
    spans.add(new Span.Pointer(labels.inHandout(number)));
    return new Prose(spans, line.anchor(), line.position());
  }
}
