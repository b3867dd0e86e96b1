package kyozai.write.pptx.template;

import java.util.List;
import java.util.Map;
import kyozai.theme.Box;
import kyozai.theme.LayoutKind;
import kyozai.theme.Slot;

/** Plans the slots of title slides and dividers around their titles. */
final class CoverPlanner {
  private static final double GAP = 6;

  private final LayoutKind kind;
  private final LayoutModel layout;
  private final SlideRoom room;

  CoverPlanner(LayoutKind kind, LayoutModel layout, SlideRoom room) {
    this.kind = kind;
    this.layout = layout;
    this.room = room;
  }

  /** Adds the slots below and above the title, which is there already. */
  void plan(Map<Slot, SlotPlace> places) {
    List<Holder> texts = layout.texts().stream().filter(this::holdsALine).toList();
    if (texts.isEmpty()) {
      places.put(Slot.SUBTITLE, SlotPlace.own(free(title().inner())));
    } else {
      places.put(Slot.SUBTITLE, SlotPlace.in(texts.getFirst()));
    }
    switch (kind.heading()) {
      case LESSON -> details(places, texts);
      case SECTION -> {
        minutes(places);
        number(places);
      }
      case QUESTION, CONTENT -> throw new IllegalStateException(kind.name());
    }
  }

  private boolean holdsALine(Holder holder) {
    return holder.inner().height() >= points(24)
        && holder.inner().width() >= room.slide().width() * 0.25;
  }

  private Holder title() {
    return layout.title().orElseThrow();
  }

  private double points(double length) {
    return room.points(length);
  }

  private Box box(Map<Slot, SlotPlace> places, Slot slot) {
    SlotPlace place = places.get(slot);
    return place == null ? title().inner() : place.box();
  }

  /** Room below a box, else above it. */
  private Box free(Box box) {
    Box below = Boxes.between(box.x(), box.bottom() + points(GAP), box.right(), room.floor(layout));
    Box above = Boxes.between(box.x(), points(20), box.right(), box.y() - points(GAP));
    boolean low = below.height() >= points(60) || below.height() >= above.height();
    return low
        ? Boxes.top(below, Math.min(points(84), below.height()))
        : Boxes.bottom(above, Math.min(points(84), above.height()));
  }

  private void details(Map<Slot, SlotPlace> places, List<Holder> texts) {
    if (texts.size() > 1) {
      places.put(Slot.DETAILS, SlotPlace.in(texts.get(1)));
      return;
    }
    Box subtitle = box(places, Slot.SUBTITLE);
    Box cut = foot(places, points(30), Math.max(subtitle.bottom(), title().outer().bottom()));
    places.put(Slot.DETAILS, SlotPlace.own(cut));
  }

  /** A band of some height below the lowest text, else the last part of the subtitle. */
  private Box foot(Map<Slot, SlotPlace> places, double height, double lowest) {
    Box subtitle = box(places, Slot.SUBTITLE);
    double floor = room.floor(layout);
    if (floor - lowest >= height + points(GAP)) {
      Box band = new Box(subtitle.x(), lowest + points(GAP), subtitle.width(), height);
      Box clear = layout.clear(band);
      return clear.height() > height * 0.9 ? clear : band;
    }
    double rest = Math.max(subtitle.height() - height - points(GAP), subtitle.height() * 0.4);
    SlotPlace old = places.get(Slot.SUBTITLE);
    Box upper = Boxes.top(subtitle, rest);
    Holder holder = old == null ? null : old.holder();
    places.put(Slot.SUBTITLE, holder == null ? SlotPlace.own(upper) : SlotPlace.in(holder, upper));
    return Boxes.bottom(subtitle, subtitle.height() - rest - points(GAP) / 2);
  }

  private void minutes(Map<Slot, SlotPlace> places) {
    double lowest = Math.max(title().outer().bottom(), box(places, Slot.SUBTITLE).bottom());
    Box band = foot(places, points(52), lowest);
    places.put(Slot.BAR, SlotPlace.own(Boxes.top(band, Math.min(points(12), band.height() / 4))));
    places.put(
        Slot.DETAILS, SlotPlace.own(Boxes.bottom(band, Math.max(0, band.height() - points(16)))));
  }

  /** The number above the title: in its box where the title stands at the foot of a high one. */
  private void number(Map<Slot, SlotPlace> places) {
    Holder title = title();
    Box box = title.inner();
    double top = Math.min(box.y(), box(places, Slot.SUBTITLE).y());
    if (title.anchor().equals("b") && box.height() >= points(200) && top == box.y()) {
      double height = Math.min(points(90), box.height() * 0.4);
      places.put(Slot.NUMBER, SlotPlace.own(Boxes.top(box, height)));
      Box rest = Boxes.bottom(box, box.height() - height);
      places.put(Slot.HEADLINE, SlotPlace.in(title, rest));
    } else if (top - points(20) >= points(44)) {
      double height = Math.min(points(96), top - points(20));
      Box above = new Box(box.x(), top - height, box.width(), height);
      Box clear = layout.clear(above);
      if (clear.height() >= points(40)) {
        places.put(Slot.NUMBER, SlotPlace.own(clear));
      }
    }
  }
}
