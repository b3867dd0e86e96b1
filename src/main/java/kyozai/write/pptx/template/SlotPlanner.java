package kyozai.write.pptx.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyozai.theme.Box;
import kyozai.theme.LayoutKind;
import kyozai.theme.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Plans where each slot of a kind of slide stands on a layout of a template: in the placeholders
 * that are there, else in boxes cut out of the room for content.
 */
final class SlotPlanner {
  private static final double LINE = 26;
  private static final double GAP = 6;

  private final LayoutKind kind;
  private final LayoutModel layout;
  private final SlideRoom room;
  private final Map<Slot, SlotPlace> places = new EnumMap<>(Slot.class);
  private final @Nullable Holder main;
  private Box region;

  private SlotPlanner(LayoutKind kind, LayoutModel layout, SlideRoom room) {
    this.kind = kind;
    this.layout = layout;
    this.room = room;
    this.main = room.main(layout).orElse(null);
    this.region = room.region(layout);
  }

  /** The places of all slots that the layout has room for, in reading order. */
  static Map<Slot, SlotPlace> plan(LayoutKind kind, LayoutModel layout, SlideRoom room) {
    return new SlotPlanner(kind, layout, room).plan();
  }

  private Map<Slot, SlotPlace> plan() {
    headline();
    switch (kind.heading()) {
      case LESSON, SECTION -> new CoverPlanner(kind, layout, room).plan(places);
      case QUESTION -> {
        sources(region);
        kicker();
      }
      case CONTENT -> content();
    }
    furniture();
    return places;
  }

  private double points(double length) {
    return room.points(length);
  }

  /** A title that is lower than one line still holds one. */
  private void headline() {
    Holder title = layout.title().orElseThrow();
    Box box = title.inner();
    double least = points(34);
    if (box.height() < least) {
      box = new Box(box.x(), box.y(), box.width(), least);
    }
    if (kind == LayoutKind.FAQ) {
      box = Boxes.left(box, box.width() - points(76));
    }
    places.put(Slot.HEADLINE, new SlotPlace(title, box, false));
  }

  private void own(Slot slot, Box box) {
    places.put(slot, SlotPlace.own(box));
  }

  /** Text in the main placeholder, or in a box of its own where there is none. */
  private void body(Box box) {
    Holder holder = main;
    if (holder != null && holder.takesText()) {
      places.put(Slot.BODY, SlotPlace.in(holder, box));
    } else {
      own(Slot.BODY, box);
    }
  }

  private void content() {
    Box whole = kind == LayoutKind.COMPARISON ? room.whole(layout) : region;
    region = kind == LayoutKind.SOURCES ? whole : sources(whole);
    switch (kind) {
      case AGENDA -> {
        own(Slot.BAR, Boxes.top(region, points(50)));
        body(Boxes.bottom(region, region.height() - points(66)));
      }
      case BODY, FAQ, CODE, SOURCES -> body(region);
      case PICTURE_BESIDE -> beside();
      case PICTURE_BELOW -> below();
      case COMPARISON, QUOTATION, GLOSSARY, TIMELINE -> own(Slot.AREA, region);
      case TABLE, CHART -> captioned(points(28));
      case BIG_NUMBER -> {
        own(Slot.NUMBER, Boxes.top(region, region.height() * 0.52));
        body(Boxes.bottom(region, region.height() * 0.45));
      }
      case QUIZ -> {
        captioned(Math.min(points(80), region.height() * 0.28));
        body(Boxes.top(region, Math.min(points(84), region.height() * 0.3)));
      }
      case ACTIVITY -> {
        double ring = Math.min(points(184), Math.min(region.height(), region.width() * 0.32));
        own(Slot.DETAILS, Boxes.top(Boxes.right(region, ring), ring));
        body(Boxes.left(region, region.width() - ring - points(24)));
      }
      case TITLE, SECTION, BIG_QUESTION -> throw new IllegalStateException(kind.name());
    }
  }

  /** Charts and tables fill the main placeholder where it is one for such. */
  private void captioned(double height) {
    Box area = Boxes.top(region, region.height() - height - points(GAP));
    Holder holder = main;
    String own = kind == LayoutKind.CHART ? "chart" : "tbl";
    boolean data = kind == LayoutKind.TABLE || kind == LayoutKind.CHART;
    boolean fills = holder != null && fills(holder, own);
    places.put(Slot.AREA, data && fills ? new SlotPlace(holder, area, true) : SlotPlace.own(area));
    own(Slot.CAPTION, Boxes.bottom(region, height));
  }

  /** Whether something of a type may stand in a placeholder, which a slide must tell by its key. */
  private static boolean fills(Holder holder, String type) {
    return holder.unique() && (holder.takesAnything() || holder.type().equals(type));
  }

  /** The line of sources below the content, or its last line; tells what is left of the content. */
  private Box sources(Box content) {
    double line = points(LINE);
    double floor = room.floor(layout);
    boolean below = floor - content.bottom() >= line;
    Box box =
        below
            ? new Box(content.x(), content.bottom(), content.width(), line)
            : Boxes.bottom(content, line);
    Box clear = layout.clear(box);
    boolean usable = clear.height() > line * 0.9 && clear.width() > content.width() / 2;
    own(Slot.SOURCES, usable ? clear : box);
    return below ? content : Boxes.top(content, content.height() - line - points(GAP));
  }

  private void beside() {
    Optional<Holder> picture = layout.ofType("pic");
    List<Holder> texts = layout.texts();
    Box left;
    Box right;
    Holder shown;
    if (picture.isPresent() && !texts.isEmpty() && isColumn(texts.getFirst().inner())) {
      left = texts.getFirst().inner();
      right = picture.get().outer();
      shown = picture.get();
    } else if (texts.size() > 1
        && isColumn(texts.get(0).inner())
        && isColumn(texts.get(1).inner())) {
      left = texts.get(0).inner();
      right = texts.get(1).inner();
      shown = texts.get(1);
    } else {
      double column = (region.width() - points(24)) / 2;
      right = Boxes.right(region, column);
      body(Boxes.left(region, column));
      picture(null, right);
      return;
    }
    double foot = places.get(Slot.SOURCES) == null ? region.bottom() : sourcesTop();
    places.put(Slot.BODY, SlotPlace.in(texts.getFirst(), cutAt(left, foot)));
    picture(shown, cutAt(right, foot));
  }

  private double sourcesTop() {
    SlotPlace line = places.get(Slot.SOURCES);
    return line == null ? room.floor(layout) : line.box().y() - points(2);
  }

  private static Box cutAt(Box box, double bottom) {
    return Boxes.between(box.x(), box.y(), box.right(), Math.min(box.bottom(), bottom));
  }

  private boolean isColumn(Box box) {
    return box.width() >= room.slide().width() * 0.25
        && box.height() >= room.slide().height() * 0.3;
  }

  private void picture(@Nullable Holder holder, Box box) {
    double caption = Math.min(points(64), box.height() * 0.25);
    Box rest = Boxes.top(box, box.height() - caption - points(4));
    boolean fills = holder != null && fills(holder, "pic");
    places.put(Slot.PICTURE, fills ? new SlotPlace(holder, rest, true) : SlotPlace.own(rest));
    own(Slot.CAPTION, Boxes.bottom(box, caption));
  }

  private void below() {
    Optional<Holder> holder =
        layout.ofType("pic").filter(h -> h.unique() && room.isEnough(h.outer()));
    Box box = holder.map(Holder::outer).orElse(region);
    Box cut = cutAt(box, sourcesTop());
    double caption = Math.min(points(42), cut.height() * 0.2);
    Box rest = Boxes.top(cut, cut.height() - caption - points(4));
    places.put(
        Slot.PICTURE,
        holder.map(h -> new SlotPlace(h, rest, true)).orElseGet(() -> SlotPlace.own(rest)));
    own(Slot.CAPTION, Boxes.bottom(cut, caption));
  }

  /** The small line over a question: in a text placeholder, else above or below the question. */
  private void kicker() {
    Holder title = layout.title().orElseThrow();
    Optional<Holder> text =
        layout.texts().stream().filter(h -> h.inner().height() >= points(LINE)).findFirst();
    Box over =
        Boxes.between(title.inner().x(), points(20), title.inner().right(), title.outer().y());
    Box above = layout.clear(Boxes.bottom(over, points(52)));
    if (text.isPresent()) {
      places.put(Slot.KICKER, SlotPlace.in(text.get()));
    } else if (above.height() >= points(LINE)) {
      own(Slot.KICKER, above);
    } else {
      Box free = room.free(layout);
      own(Slot.KICKER, Boxes.top(free, points(52)));
    }
  }

  private void furniture() {
    if (kind != LayoutKind.TITLE) {
      layout.ofType("sldNum").ifPresent(h -> places.put(Slot.SLIDE_NUMBER, SlotPlace.in(h)));
    }
    if (kind == LayoutKind.TITLE || kind == LayoutKind.SECTION) {
      return;
    }
    layout.ofType("ftr").ifPresent(h -> places.put(Slot.FOOTER, SlotPlace.in(h)));
    Optional<Holder> date = layout.ofType("dt").filter(h -> h.inner().width() >= points(100));
    date.ifPresent(h -> own(Slot.SECTION_NAME, h.inner()));
  }
}
