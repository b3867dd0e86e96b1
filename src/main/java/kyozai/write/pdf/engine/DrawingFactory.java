package kyozai.write.pdf.engine;

import org.jspecify.annotations.Nullable;
import org.openpdf.extend.ReplacedElement;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElementFactory;
import org.openpdf.render.BlockBox;
import org.w3c.dom.Element;

/** What stands for elements that are no text: drawings, and what the library knows. */
final class DrawingFactory extends ITextReplacedElementFactory {
  private final Drawings drawings;
  private final DrawnText text;

  DrawingFactory(ITextOutputDevice device, Drawings drawings, DrawnText text) {
    super(device);
    this.drawings = drawings;
    this.text = text;
  }

  /** A drawing has the size that its style says, which must say both sides. */
  @Override
  public @Nullable ReplacedElement createReplacedElement(
      LayoutContext context, BlockBox box, UserAgentCallback agent, int width, int height) {
    Element element = box.getElement();
    Drawing drawing =
        element != null && element.getTagName().equals("img")
            ? drawings.bySource().get(element.getAttribute("src"))
            : null;
    return drawing == null || element == null
        ? super.createReplacedElement(context, box, agent, width, height)
        : new DrawingElement(drawing, drawings.grey(), text.at(element), width, height);
  }
}
