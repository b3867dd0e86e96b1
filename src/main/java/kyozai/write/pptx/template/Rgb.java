package kyozai.write.pptx.template;

/**
 * A colour.
 *
 * @param red from 0 to 1, as are the others
 */
record Rgb(double red, double green, double blue) {
  static final Rgb BLACK = new Rgb(0, 0, 0);
  static final Rgb WHITE = new Rgb(1, 1, 1);

  /** A colour from six hexadecimal digits; black when they are none. */
  static Rgb of(String hex) {
    if (!hex.matches("[0-9A-Fa-f]{6}")) {
      return BLACK;
    }
    int value = Integer.parseInt(hex, 16);
    return new Rgb((value >> 16) / 255.0, (value >> 8 & 0xFF) / 255.0, (value & 0xFF) / 255.0);
  }

  /** The relative luminance (WCAG 2.2). */
  double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  /** The contrast ratio (WCAG 2.2), from 1 to 21. */
  double contrast(Rgb other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** The colour with its HSL lightness changed (ECMA-376 part 1, 20.1.2.3.20 and 21). */
  Rgb lightness(double factor, double offset) {
    double max = Math.max(red, Math.max(green, blue));
    double min = Math.min(red, Math.min(green, blue));
    double old = (max + min) / 2;
    double next = Math.clamp(old * factor + offset, 0, 1);
    double room = 1 - Math.abs(2 * old - 1);
    double saturation = room < 1e-9 ? 0 : (max - min) / room;
    double reach = saturation * (1 - Math.abs(2 * next - 1)) / 2;
    double spread = max - min < 1e-9 ? 0 : 2 * reach / (max - min);
    double middle = (max + min) / 2;
    return new Rgb(
        clamp(next + (red - middle) * spread),
        clamp(next + (green - middle) * spread),
        clamp(next + (blue - middle) * spread));
  }

  /** Mixed with another. */
  Rgb mixed(Rgb other, double share) {
    return new Rgb(
        red + (other.red - red) * share,
        green + (other.green - green) * share,
        blue + (other.blue - blue) * share);
  }

  private static double clamp(double channel) {
    return Math.clamp(channel, 0, 1);
  }
}
