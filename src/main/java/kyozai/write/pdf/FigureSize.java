package kyozai.write.pdf;

import java.util.Locale;
import kyozai.handout.Part;

/** The size of a picture in print: a share of the text's width, and never most of a page. */
final class FigureSize {
  /** Points: A4 less its margins and the hanging numbers. */
  private static final double TEXT_WIDTH = 441;

  private static final double HIGHEST = 330;

  private FigureSize() {}

  /** Of the width, which leaves room for the notes below a slide. */
  private static final double SLIDE = 0.65;

  /** The style of the picture of a slide with notes. */
  static String of(Part.SlidePicture slide) {
    double width = Math.min(TEXT_WIDTH * SLIDE, HIGHEST / slide.shape());
    return String.format(
        Locale.ROOT, "width: %.1fpt; height: %.1fpt", width, width * slide.shape());
  }

  /** The style of the picture's element. */
  static String of(Part.Figure figure) {
    double ratio = (double) figure.picture().height() / figure.picture().width();
    double wanted = TEXT_WIDTH * figure.widthPercent() / 100;
    double width = Math.min(wanted, HIGHEST / ratio);
    return String.format(Locale.ROOT, "width: %.1fpt; height: %.1fpt", width, width * ratio);
  }
}
