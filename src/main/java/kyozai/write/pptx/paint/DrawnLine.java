package kyozai.write.pptx.paint;

import java.awt.font.TextLayout;
import java.text.AttributedString;
import org.apache.poi.sl.draw.DrawTextFragment;

/** A line of text as high as the fitter has counted it: 1.2 times its largest size. */
final class DrawnLine extends DrawTextFragment {
  private static final double PITCH = 1.2;

  private final double size;

  DrawnLine(TextLayout layout, AttributedString text, double size) {
    super(layout, text);
    this.size = size;
  }

  @Override
  public float getLeading() {
    TextLayout layout = getLayout();
    return (float) Math.max(0, PITCH * size - layout.getAscent() - layout.getDescent());
  }

  @Override
  public float getHeight() {
    return getLayout().getAscent() + getLayout().getDescent() + getLeading();
  }
}
