package kyozai.write.pptx.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kyozai.theme.Box;
import kyozai.theme.DeckGeometry;
import kyozai.theme.LayoutKind;
import kyozai.theme.Slot;
import kyozai.theme.Theme;
import kyozai.write.pptx.template.Holder.LevelLook;
import kyozai.write.pptx.template.LayoutMatch.How;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** Which master of a template is used, which layout for which kind, and what stands where. */
final class TemplatePlan {
  private final MasterSource master;
  private final SlideRoom room;
  private final Map<LayoutKind, LayoutMatch> matches;
  private final Map<LayoutKind, Map<Slot, SlotPlace>> places = new EnumMap<>(LayoutKind.class);

  private TemplatePlan(MasterSource master, SlideRoom plain) {
    this.master = master;
    LayoutModel usual = matches(master, plain, LayoutKind.BODY).layout();
    this.room = plain.like(usual);
    this.matches = new LayoutMatcher(master.layouts(), master.spare(), room).matches();
    matches.forEach(
        (kind, match) -> places.put(kind, SlotPlanner.plan(kind, match.layout(), room)));
  }

  private static LayoutMatch matches(MasterSource master, SlideRoom room, LayoutKind kind) {
    LayoutMatcher matcher = new LayoutMatcher(master.layouts(), master.spare(), room);
    return Objects.requireNonNull(matcher.matches().get(kind));
  }

  /** The plan for the master whose layouts suit best; the first of equals. */
  static TemplatePlan best(List<MasterSource> masters, SlideRoom room) {
    TemplatePlan best = null;
    for (MasterSource master : masters) {
      TemplatePlan plan = new TemplatePlan(master, room);
      boolean better =
          best == null || LayoutMatcher.worth(plan.matches) > LayoutMatcher.worth(best.matches);
      best = better ? plan : best;
    }
    return Objects.requireNonNull(best);
  }

  MasterSource master() {
    return master;
  }

  /** The layout that is to be added to the master; null when none is needed. */
  @Nullable LayoutModel added() {
    boolean needed = matches.values().stream().anyMatch(match -> match.how() == How.ADDED);
    return needed ? master.spare() : null;
  }

  private LayoutMatch match(LayoutKind kind) {
    return Objects.requireNonNull(matches.get(kind));
  }

  private Map<Slot, SlotPlace> places(LayoutKind kind) {
    return Objects.requireNonNull(places.get(kind));
  }

  /**
   * The layouts by kind.
   *
   * @param names of the parts in the deck
   */
  Map<LayoutKind, SchoolLayout> layouts(Map<Document, String> names) {
    Map<LayoutKind, SchoolLayout> layouts = new EnumMap<>(LayoutKind.class);
    for (LayoutKind kind : LayoutKind.values()) {
      LayoutModel layout = match(kind).layout();
      String part = Objects.requireNonNull(names.get(layout.document()));
      layouts.put(kind, new SchoolLayout(part, match(kind), places(kind), colors(kind, layout)));
    }
    return layouts;
  }

  /** The colours of each slot: for what it stands on, and what its text is like there. */
  private Map<Slot, SlideColors> colors(LayoutKind kind, LayoutModel layout) {
    Map<Slot, SlideColors> colors = new EnumMap<>(Slot.class);
    places(kind)
        .forEach(
            (slot, place) -> {
              Holder holder = place.holder();
              Rgb own = holder == null ? usualInk(layout) : ink(holder, layout);
              colors.put(slot, SlideColors.on(layout.colors(), layout.ground(place.box()), own));
            });
    return colors;
  }

  private static Rgb ink(Holder holder, LayoutModel layout) {
    Rgb own = holder.levels().getFirst().color();
    return own == null ? layout.colors().slot("tx1") : own;
  }

  /** The colour of running text, which the school chose for its background. */
  private Rgb usualInk(LayoutModel layout) {
    return layout.texts().stream()
        .findFirst()
        .or(() -> master.spare().texts().stream().findFirst())
        .map(holder -> ink(holder, layout))
        .orElse(layout.colors().slot("tx1"));
  }

  /** The fonts of headlines and running text. */
  TemplateFonts fonts() {
    LayoutModel layout = match(LayoutKind.BODY).layout();
    List<LevelLook> looks = new ArrayList<>();
    looks.add(layout.title().orElseThrow().levels().getFirst());
    layout.texts().stream().findFirst().ifPresent(h -> looks.add(h.levels().getFirst()));
    return TemplateFonts.of(master.theme(), looks);
  }

  /** The theme to fit slides with. */
  Theme theme(Theme base, TemplateFonts fonts) {
    Map<LayoutKind, Map<Slot, Box>> boxes = new EnumMap<>(LayoutKind.class);
    for (LayoutKind kind : LayoutKind.values()) {
      Map<Slot, Box> own = new EnumMap<>(Slot.class);
      places(kind).forEach((slot, place) -> own.put(slot, place.box()));
      boxes.put(kind, own);
    }
    Box slide = room.slide();
    double figure =
        Objects.requireNonNull(places(LayoutKind.BIG_NUMBER).get(Slot.NUMBER)).box().height();
    return new Theme(
        base.name(),
        base.about(),
        base.palette(),
        base.print(),
        fonts.family(),
        new DeckGeometry(slide.width(), slide.height(), boxes),
        TemplateScale.of(base.scale(), room.scale(), sizes(), figure),
        Map.of(),
        base.transition(),
        false,
        base.plan());
  }

  private TemplateScale.Sizes sizes() {
    double title = Math.min(titleSize(LayoutKind.TITLE), titleSize(LayoutKind.SECTION));
    SlotPlace body = places(LayoutKind.BODY).get(Slot.BODY);
    Holder holder = body == null ? null : body.holder();
    double text = holder == null ? 0 : holder.levels().getFirst().size();
    return new TemplateScale.Sizes(title, titleSize(LayoutKind.BODY), text);
  }

  private double titleSize(LayoutKind kind) {
    return match(kind).layout().title().orElseThrow().levels().getFirst().size();
  }
}
