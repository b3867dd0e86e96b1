package kyozai.theme;

import java.util.Locale;

/** The contrast of two colours (WCAG 2.2); colours are {@code RRGGBB}. */
public final class Contrast {
  /** The least contrast of text. */
  public static final double TEXT = 4.5;

  /** The least contrast of large text, from 18 points or bold from 14, and of graphics. */
  public static final double LARGE = 3;

  /** The least enhanced contrast, which running text should have. */
  public static final double ENHANCED = 7;

  private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};

  private Contrast() {}

  /** The ratio of two colours, from 1 to 21. */
  public static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** The relative luminance of a colour, from 0 for black to 1 for white. */
  public static double luminance(String color) {
    double sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      double value = channel(color, i) / 255.0;
      double linear = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
      sum += WEIGHTS[i] * linear;
    }
    return sum;
  }

  /** The colour that is seen where one lies over another with an opacity from 0 to 1. */
  public static String blend(String over, String under, double opacity) {
    StringBuilder color = new StringBuilder();
    for (int i = 0; i < WEIGHTS.length; i++) {
      double value = channel(over, i) * opacity + channel(under, i) * (1 - opacity);
      color.append(String.format(Locale.ROOT, "%02X", Math.round(value)));
    }
    return color.toString();
  }

  private static int channel(String color, int index) {
    return Integer.parseInt(color.substring(2 * index, 2 * index + 2), 16);
  }
}
