package kyozai.write.pdf;

import java.util.Locale;
import kyozai.handout.Part;

/** The size of a picture in print: a share of the text's width, and never most of a page. */
final class FigureSize {
  /** Of the height that a page has for text. */
  static final double HIGHEST = 0.453;

  /** Of the width, which leaves room for the notes below a slide. */
  private static final double SLIDE = 0.65;

  private FigureSize() {}

  /** The style of the picture of a slide with notes. */
  static String of(Part.SlidePicture slide, PageGeometry page) {
    double highest = HIGHEST * page.textHeight();
    double width = Math.min(page.readingWidth() * SLIDE, highest / slide.shape());
    return style(width, width * slide.shape());
  }

  /** The style of the picture's element. */
  static String of(Part.Figure figure, PageGeometry page) {
    double ratio = (double) figure.picture().height() / figure.picture().width();
    double wanted = page.readingWidth() * figure.widthPercent() / 100;
    double width = Math.min(wanted, HIGHEST * page.textHeight() / ratio);
    return style(width, width * ratio);
  }

  /** The style of the drawing of a chart. */
  static String of(Part.Chart chart) {
    return style(chart.drawing().width(), chart.drawing().height());
  }

  private static String style(double width, double height) {
    return String.format(Locale.ROOT, "width: %.1fpt; height: %.1fpt", width, height);
  }
}
