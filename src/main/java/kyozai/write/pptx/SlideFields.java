package kyozai.write.pptx;

/** Fields that PowerPoint keeps up to date. */
final class SlideFields {
  private static final String ID = "{8A6C6A4B-3B1E-4F0B-9C57-2D3B1A0F6E11}";

  private SlideFields() {}

  /** The number of the slide, as a layout shows it. */
  static String number() {
    return field("<a:rPr lang=\"ja-JP\"/>", "‹#›");
  }

  /** The number of a slide, with its run properties. */
  static String number(String properties, int number) {
    return field(properties, String.valueOf(number));
  }

  private static String field(String properties, String shown) {
    return "<a:fld id=\""
        + ID
        + "\" type=\"slidenum\">"
        + properties
        + "<a:t>"
        + shown
        + "</a:t></a:fld>";
  }
}
