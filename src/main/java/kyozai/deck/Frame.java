package kyozai.deck;

import java.util.List;
import kyozai.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/**
 * What every slide has.
 *
 * @param id unique in the deck: the topic's id, with a suffix on a second slide of it
 * @param headline the text of the title placeholder, with (1/2) when it was split
 * @param readings that stand above words of the headline; none as planned
 * @param section its section, or null before the first one
 * @param sources the numbers of the source line, ascending; possibly none
 * @param build whether the items of its body appear one by one, at a click each
 * @param notes what the teacher says; possibly none
 * @param position of the block it comes from
 */
public record Frame(
    String id,
    TextBlock headline,
    HeadlineReadings readings,
    @Nullable SectionMark section,
    List<SourceMark> sources,
    boolean build,
    List<TextParagraph> notes,
    Position position) {

  /** Keeps its own lists. */
  public Frame {
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
  }

  /** The headline as lists name it, without readings and breaks between its lines. */
  public String title() {
    StringBuilder title = new StringBuilder();
    for (TextParagraph paragraph : headline.paragraphs()) {
      for (Run run : paragraph.runs()) {
        Run.Ruby ruby = run.ruby();
        title.append(ruby == null ? run.text() : ruby.base());
      }
    }
    return title.toString().replace("\n", "");
  }

  /**
   * The section that a slide belongs to.
   *
   * @param index from 0, in the order of the agenda; -1 for an unnamed section
   * @param id of the section
   * @param title plain text, possibly empty
   * @param accent index of the theme's accent, from 0 to 5
   */
  public record SectionMark(int index, String id, String title, int accent) {}

  /** The number of a source and where it can be read. */
  public record SourceMark(int number, @Nullable String url) {}
}
