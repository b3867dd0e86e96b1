package kyozai.write.pptx.template;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kyozai.diagnostic.Bilingual;
import kyozai.theme.Slot;
import org.jspecify.annotations.Nullable;

/**
 * The layout of a template for one kind of slide.
 *
 * @param part its name in the deck
 * @param match how it was found, and its name
 * @param places of the slots
 * @param slots the colours of each slot
 */
public record SchoolLayout(
    String part, LayoutMatch match, Map<Slot, SlotPlace> places, Map<Slot, SlideColors> slots) {

  /** Keeps its own map, in reading order. */
  public SchoolLayout {
    places = Collections.unmodifiableMap(new EnumMap<>(places));
    slots = Collections.unmodifiableMap(new EnumMap<>(slots));
  }

  /** The colours of a slot. */
  public SlideColors colors(Slot slot) {
    SlideColors own = slots.get(slot);
    return own == null ? colors() : own;
  }

  /** The colours of what is drawn. */
  public SlideColors colors() {
    return Stream.of(Slot.AREA, Slot.BODY, Slot.SUBTITLE, Slot.KICKER, Slot.HEADLINE)
        .map(slots::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  /** The name of the layout, as PowerPoint shows it. */
  public String name() {
    return match.layout().name();
  }

  /** How the layout was found. */
  public Bilingual found() {
    return switch (match.how()) {
      case TYPE -> Bilingual.of("種類", "type");
      case PLACEHOLDERS -> Bilingual.of("プレースホルダー", "placeholders");
      case NAME -> Bilingual.of("名前", "name");
      case TITLE_AND_BODY -> Bilingual.of("見出しと本文一つ", "a title and one body");
      case TITLE -> Bilingual.of("見出し", "a title");
      case ADDED -> Bilingual.of("追加", "added");
    };
  }

  /** Where a slot stands; null when there is no room for it. */
  public @Nullable SlotPlace place(Slot slot) {
    return places.get(slot);
  }
}
