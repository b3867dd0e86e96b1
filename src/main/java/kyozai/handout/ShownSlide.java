package kyozai.handout;

import java.util.List;
import kyozai.diagnostic.Position;
import kyozai.lesson.Block.RemarkKind;

/**
 * A slide of the lesson as printed documents know it.
 *
 * @param number on the screen, from 1
 * @param id of the slide: that of its topic or section, with a suffix on a second slide of it
 * @param headline plain text, possibly empty
 * @param section what its section is called, possibly empty
 * @param time when its section takes place, possibly empty
 * @param inPrint where its passage is in print, possibly empty
 * @param shape its height as a multiple of its width
 * @param notes what the teacher says; possibly none
 * @param position of what it shows
 */
public record ShownSlide(
    int number,
    String id,
    String headline,
    String section,
    String time,
    String inPrint,
    double shape,
    List<Note> notes,
    Position position) {

  /** Keeps its own list. */
  public ShownSlide {
    notes = List.copyOf(notes);
  }

  /**
   * A paragraph of the notes.
   *
   * @param kind of the remark that begins with it; plain for what follows and for all other text
   * @param text with its mark, such as a number
   * @param level of indentation, from 0
   */
  public record Note(RemarkKind kind, String text, int level) {}
}
