package kyozai.write.pptx.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kyozai.theme.Box;
import kyozai.theme.LayoutKind;
import kyozai.write.pptx.template.LayoutMatch.How;

/** Finds the layout of a master for each kind of slide. */
final class LayoutMatcher {
  private static final double LOWEST_HEADLINE = 0.42;

  private final List<LayoutModel> layouts;
  private final LayoutModel added;
  private final SlideRoom room;

  /**
   * A matcher for the layouts of one master.
   *
   * @param added a plain layout for kinds that no layout suits
   */
  LayoutMatcher(List<LayoutModel> layouts, LayoutModel added, SlideRoom room) {
    this.layouts = layouts;
    this.added = added;
    this.room = room;
  }

  Map<LayoutKind, LayoutMatch> matches() {
    Map<LayoutKind, LayoutMatch> matches = new EnumMap<>(LayoutKind.class);
    for (LayoutKind kind : LayoutKind.values()) {
      matches.put(kind, match(kind));
    }
    return matches;
  }

  /** How well the layouts of a master suit. */
  static int worth(Map<LayoutKind, LayoutMatch> matches) {
    return matches.values().stream().mapToInt(match -> match.how().worth()).sum();
  }

  /** What a kind would like, the best first; all but the first wish are stand-ins. */
  private static List<LayoutWish> wishes(LayoutKind kind) {
    return switch (kind) {
      case TITLE -> List.of(LayoutWish.TITLE, LayoutWish.SECTION);
      case AGENDA -> List.of(LayoutWish.AGENDA, LayoutWish.BODY);
      case SECTION -> List.of(LayoutWish.SECTION, LayoutWish.TITLE);
      case BODY -> List.of(LayoutWish.BODY);
      case PICTURE_BESIDE -> List.of(LayoutWish.TWO, LayoutWish.PICTURE, LayoutWish.BODY);
      case PICTURE_BELOW -> List.of(LayoutWish.PICTURE, LayoutWish.BODY);
      case COMPARISON ->
          List.of(LayoutWish.COMPARISON, LayoutWish.TWO, LayoutWish.TITLE_ONLY, LayoutWish.BODY);
      case TABLE -> List.of(LayoutWish.TABLE, LayoutWish.BODY);
      case CHART -> List.of(LayoutWish.CHART, LayoutWish.BODY);
      case TIMELINE -> List.of(LayoutWish.TIMELINE, LayoutWish.TITLE_ONLY, LayoutWish.BODY);
      case QUOTATION -> List.of(LayoutWish.QUOTATION, LayoutWish.TITLE_ONLY, LayoutWish.BODY);
      case BIG_NUMBER -> List.of(LayoutWish.NUMBER, LayoutWish.BODY);
      case BIG_QUESTION ->
          List.of(LayoutWish.QUESTION, LayoutWish.SECTION, LayoutWish.TITLE_ONLY, LayoutWish.BODY);
      case QUIZ -> List.of(LayoutWish.QUIZ, LayoutWish.BODY);
      case ACTIVITY -> List.of(LayoutWish.ACTIVITY, LayoutWish.BODY);
      case GLOSSARY -> List.of(LayoutWish.GLOSSARY, LayoutWish.TITLE_ONLY, LayoutWish.BODY);
      case FAQ -> List.of(LayoutWish.FAQ, LayoutWish.BODY);
      case CODE -> List.of(LayoutWish.CODE, LayoutWish.BODY);
      case SOURCES -> List.of(LayoutWish.SOURCES, LayoutWish.BODY);
    };
  }

  private LayoutMatch match(LayoutKind kind) {
    for (LayoutWish wish : wishes(kind)) {
      Optional<LayoutMatch> granted = granted(kind, wish);
      if (granted.isPresent()) {
        return granted.get();
      }
    }
    return first(kind, layout -> layout.texts().size() == 1, How.TITLE_AND_BODY)
        .or(() -> first(kind, layout -> true, How.TITLE))
        .orElseGet(() -> new LayoutMatch(added, How.ADDED));
  }

  private Optional<LayoutMatch> granted(LayoutKind kind, LayoutWish wish) {
    for (String type : wish.types()) {
      Optional<LayoutMatch> typed = first(kind, l -> l.type().equals(type), How.TYPE);
      if (typed.isPresent()) {
        return typed;
      }
    }
    return first(kind, wish.holders(), How.PLACEHOLDERS)
        .or(() -> first(kind, layout -> wish.isNamed(layout.name()), How.NAME));
  }

  private Optional<LayoutMatch> first(LayoutKind kind, Predicate<LayoutModel> wanted, How how) {
    return layouts.stream()
        .filter(wanted)
        .filter(layout -> suits(kind, layout))
        .findFirst()
        .map(layout -> new LayoutMatch(layout, how));
  }

  private boolean suits(LayoutKind kind, LayoutModel layout) {
    if (layout.title().isEmpty()) {
      return false;
    }
    Box title = layout.title().get().inner();
    boolean wide = title.width() >= room.slide().width() * SlideRoom.NARROWEST;
    Box region = kind == LayoutKind.PICTURE_BESIDE ? room.whole(layout) : room.region(layout);
    boolean forText = layout.count("pic") > 0 && !layout.texts().isEmpty();
    return switch (kind.heading()) {
      case LESSON, SECTION, QUESTION -> wide && title.height() >= room.points(48);
      case CONTENT ->
          wide && isBelow(title, region) && !(kind == LayoutKind.PICTURE_BELOW && forText);
    };
  }

  /** A headline stands in the upper part of its slide, and content is read after it. */
  private boolean isBelow(Box title, Box region) {
    return room.isEnough(region)
        && title.bottom() < room.slide().height() * LOWEST_HEADLINE
        && title.y() < region.y() + region.height() / 3;
  }
}
