package kyozai.write.pptx.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyozai.theme.Box;
import org.jspecify.annotations.Nullable;

/** Where there is room on the slides of a template. */
final class SlideRoom {
  /** The smallest share of a slide that a box for content takes. */
  static final double NARROWEST = 0.42;

  private static final double LOWEST = 0.33;

  /** The slides that the sizes of the themes are made for: 4:3, as high as 16:9. */
  private static final double WIDTH = 720;

  private static final double HEIGHT = 540;

  private static final double SAME = 12;

  private final Box slide;
  private final @Nullable Box usualTitle;
  private final @Nullable Box usualRegion;

  SlideRoom(Box slide) {
    this(slide, null, null);
  }

  private SlideRoom(Box slide, @Nullable Box usualTitle, @Nullable Box usualRegion) {
    this.slide = slide;
    this.usualTitle = usualTitle;
    this.usualRegion = usualRegion;
  }

  /** The same room, where layouts of a title alone have their content where one with text has. */
  SlideRoom like(LayoutModel layout) {
    Box title = layout.title().map(Holder::outer).orElse(null);
    return new SlideRoom(slide, title, region(layout));
  }

  Box slide() {
    return slide;
  }

  /** How large text must be on these slides to look as on those of the themes. */
  double scale() {
    double scale = Math.min(slide.width() / WIDTH, slide.height() / HEIGHT);
    return Math.abs(scale - 1) < 0.05 ? 1 : scale;
  }

  /** A length on the slides of the themes, on these. */
  double points(double length) {
    return length * scale();
  }

  boolean isEnough(Box region) {
    return region.width() >= slide.width() * NARROWEST
        && region.height() >= slide.height() * LOWEST;
  }

  /** The holder that content goes into, when one is large enough. */
  Optional<Holder> main(LayoutModel layout) {
    Optional<Holder> text =
        layout.texts().stream().filter(holder -> isEnough(holder.inner())).findFirst();
    return text.isPresent()
        ? text
        : layout.contents().stream().filter(holder -> isEnough(holder.inner())).findFirst();
  }

  /** The box for content: that of the main holder, else all holders together, else what is free. */
  Box region(LayoutModel layout) {
    return main(layout).map(Holder::inner).orElseGet(() -> whole(layout));
  }

  /** All holders for content together when that is enough, else what is free. */
  Box whole(LayoutModel layout) {
    List<Box> boxes = new ArrayList<>();
    layout.contents().forEach(holder -> boxes.add(holder.inner()));
    if (!boxes.isEmpty() && isEnough(Boxes.around(boxes))) {
      Box around = Boxes.around(boxes);
      boolean clear =
          layout.title().isEmpty()
              || Boxes.area(Boxes.shared(around, layout.title().get().outer())) == 0;
      if (clear) {
        return around;
      }
    }
    return free(layout);
  }

  /** What is free between title and footers, clear of pictures. */
  Box free(LayoutModel layout) {
    Box usual = usualRegion;
    if (usual != null && layout.title().map(Holder::outer).filter(this::isUsual).isPresent()) {
      return usual;
    }
    Box title = layout.title().map(Holder::inner).orElse(new Box(0, 0, 0, 0));
    double side = slide.width() * 0.06;
    boolean begins = title.width() > 0 && title.x() < slide.width() * 0.3;
    boolean ends = title.width() > 0 && title.right() > slide.width() * 0.7;
    Box below =
        Boxes.between(
            begins ? title.x() : side,
            title.bottom() + points(8),
            ends ? title.right() : slide.width() - side,
            floor(layout));
    return layout.clear(below);
  }

  private boolean isUsual(Box title) {
    return usualTitle != null
        && Math.abs(title.x() - usualTitle.x()) < SAME
        && Math.abs(title.bottom() - usualTitle.bottom()) < SAME
        && Math.abs(title.width() - usualTitle.width()) < SAME;
  }

  /** The upper edge of the footers, or of the lower margin. */
  double floor(LayoutModel layout) {
    double floor = slide.height() - points(24);
    for (Holder holder : layout.holders()) {
      if (holder.isFurniture() && holder.outer().y() > slide.height() * 0.7) {
        floor = Math.min(floor, holder.outer().y() - points(2));
      }
    }
    return floor;
  }
}
