package kyozai.write.pptx.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes from a template into each deck.
 *
 * @param parts in an order in which PowerPoint would list them
 * @param masters the names of the slide masters, in order
 * @param theme the name of the theme of the master in use
 * @param notesTheme the name of a theme for a notes master that the program adds; empty when the
 *     template has a notes master
 * @param notesMaster the name of the notes master; null when the template has none
 * @param notesIndex the index of its text placeholder, possibly empty
 * @param tableStyles the text of the part of table styles
 * @param tableStyle the id of the style for tables
 * @param settings of the presentation
 */
public record KeptParts(
    List<KeptPart> parts,
    List<Master> masters,
    String theme,
    String notesTheme,
    @Nullable String notesMaster,
    String notesIndex,
    String tableStyles,
    String tableStyle,
    Settings settings) {

  /** Keeps its own lists. */
  public KeptParts {
    parts = List.copyOf(parts);
    masters = List.copyOf(masters);
  }

  /**
   * A slide master.
   *
   * @param id in the list of the presentation (ECMA-376 part 1, section 19.7.9)
   */
  public record Master(String part, long id) {}

  /**
   * What the presentation part says about all slides.
   *
   * @param width of a slide in EMU
   * @param height of a slide in EMU
   * @param sizeType such as screen4x3, possibly empty
   * @param notesWidth of a page of notes in EMU
   * @param notesHeight of a page of notes in EMU
   * @param textStyle the element defaultTextStyle, possibly empty
   * @param fonts the element embeddedFontLst, possibly empty
   * @param fontRelations what that refers to
   */
  public record Settings(
      long width,
      long height,
      String sizeType,
      long notesWidth,
      long notesHeight,
      String textStyle,
      String fonts,
      List<Relation> fontRelations) {
    /** Keeps its own list. */
    public Settings {
      fontRelations = List.copyOf(fontRelations);
    }
  }
}
