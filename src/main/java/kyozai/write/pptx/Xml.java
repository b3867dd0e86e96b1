package kyozai.write.pptx;

/** Text of XML parts. */
final class Xml {
  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** The namespaces of PresentationML parts (ECMA-376 part 1, annex A). */
  static final String NAMESPACES =
      "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

  private static final int EMU_PER_POINT = 12700;

  private Xml() {}

  /** A length in English Metric Units. */
  static long emu(double points) {
    return Math.round(points * EMU_PER_POINT);
  }

  /** A font size in hundredths of a point. */
  static long hundredths(double points) {
    return Math.round(points * 100);
  }

  /** Characters as the content of an element or attribute; those XML cannot hold become U+FFFD. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  /** XML 1.0, production 2. */
  private static boolean isAllowed(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
  }
}
