package kyozai.write.pptx.template;

import java.util.List;
import org.w3c.dom.Document;

/**
 * A slide master as the template has it.
 *
 * @param part its name in the template
 * @param themePart the name of its theme there
 * @param layouts in its own order
 * @param spare a plain layout that may be added to it
 */
record MasterSource(
    String part,
    Document document,
    String themePart,
    Document theme,
    ThemeColors colors,
    List<LayoutModel> layouts,
    LayoutModel spare) {
  MasterSource {
    layouts = List.copyOf(layouts);
  }
}
