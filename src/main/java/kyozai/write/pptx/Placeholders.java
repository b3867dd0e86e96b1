package kyozai.write.pptx;

import java.util.Locale;
import kyozai.theme.LayoutKind;
import kyozai.theme.Slot;

/** The placeholders of the layouts: type and index of each slot (ECMA-376 part 1, 19.7.10). */
final class Placeholders {
  private Placeholders() {}

  /** Whether a slot is a placeholder; the others are places where shapes are drawn. */
  static boolean isPlaceholder(LayoutKind kind, Slot slot) {
    return switch (slot) {
      case BAR, BADGE, ACCENT, RULE, LARGE_RING, SMALL_RING -> false;
      case AREA -> kind == LayoutKind.TABLE || kind == LayoutKind.CHART;
      case HEADLINE,
          SUBTITLE,
          DETAILS,
          NUMBER,
          BODY,
          PICTURE,
          CAPTION,
          KICKER,
          SOURCES,
          FOOTER,
          SECTION_NAME,
          SLIDE_NUMBER ->
          true;
    };
  }

  /** The element that ties what fills a layout's area or picture to its slot. */
  static String reference(LayoutKind kind, Slot slot) {
    boolean area = slot == Slot.AREA;
    return area
        ? kind == LayoutKind.CHART
            ? "<p:ph type=\"chart\" idx=\"20\"/>"
            : "<p:ph type=\"tbl\" idx=\"20\"/>"
        : reference(slot);
  }

  /** The element that ties a shape to its slot. */
  static String reference(Slot slot) {
    return switch (slot) {
      case HEADLINE -> "<p:ph type=\"title\"/>";
      case FOOTER -> "<p:ph type=\"ftr\" sz=\"quarter\" idx=\"" + index(slot) + "\"/>";
      case SLIDE_NUMBER -> "<p:ph type=\"sldNum\" sz=\"quarter\" idx=\"" + index(slot) + "\"/>";
      case SUBTITLE, DETAILS, NUMBER, BODY, CAPTION, KICKER, SOURCES, SECTION_NAME ->
          "<p:ph type=\"body\" sz=\"quarter\" idx=\"" + index(slot) + "\"/>";
      case PICTURE -> "<p:ph type=\"pic\" idx=\"" + index(slot) + "\"/>";
      case AREA, BAR, BADGE, ACCENT, RULE, LARGE_RING, SMALL_RING ->
          throw new IllegalArgumentException(slot + " is no placeholder");
    };
  }

  /** The slot that a reference of a printed slide means. */
  static Slot slot(String type, String index) {
    if (type.equals("title")) {
      return Slot.HEADLINE;
    }
    for (Slot slot : Slot.values()) {
      if (isText(slot) && String.valueOf(index(slot)).equals(index)) {
        return slot;
      }
    }
    throw new IllegalArgumentException("no slot " + type + " " + index);
  }

  private static boolean isText(Slot slot) {
    return isPlaceholder(LayoutKind.BODY, slot) && slot != Slot.HEADLINE && slot != Slot.PICTURE;
  }

  /** Fixed for good: decks that teachers keep refer to them. */
  private static int index(Slot slot) {
    return switch (slot) {
      case HEADLINE -> 0;
      case BODY -> 10;
      case SUBTITLE -> 11;
      case DETAILS -> 12;
      case NUMBER -> 13;
      case CAPTION -> 14;
      case KICKER -> 15;
      case SOURCES -> 16;
      case SECTION_NAME -> 17;
      case FOOTER -> 18;
      case SLIDE_NUMBER -> 19;
      case PICTURE -> 21;
      case AREA, BAR, BADGE, ACCENT, RULE, LARGE_RING, SMALL_RING ->
          throw new IllegalArgumentException(slot + " is no placeholder");
    };
  }

  /** The name that the selection pane shows. */
  static String name(Slot slot) {
    String words = slot.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
