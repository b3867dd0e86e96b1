package kyozai.write.pptx.template;

import java.util.List;
import kyozai.theme.Box;

/** Boxes cut out of boxes. */
final class Boxes {
  private static final double LEAST = 0.6;

  private Boxes() {}

  /** The upper part. */
  static Box top(Box box, double height) {
    return new Box(box.x(), box.y(), box.width(), Math.clamp(height, 0, box.height()));
  }

  /** The lower part. */
  static Box bottom(Box box, double height) {
    double own = Math.clamp(height, 0, box.height());
    return new Box(box.x(), box.bottom() - own, box.width(), own);
  }

  /** The left part. */
  static Box left(Box box, double width) {
    return new Box(box.x(), box.y(), Math.clamp(width, 0, box.width()), box.height());
  }

  /** The right part. */
  static Box right(Box box, double width) {
    double own = Math.clamp(width, 0, box.width());
    return new Box(box.right() - own, box.y(), own, box.height());
  }

  /** A box from its edges; without a size where they cross. */
  static Box between(double left, double top, double right, double bottom) {
    return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  /** The smallest box around some boxes; at least one. */
  static Box around(List<Box> boxes) {
    Box all = boxes.getFirst();
    for (Box box : boxes) {
      all =
          between(
              Math.min(all.x(), box.x()),
              Math.min(all.y(), box.y()),
              Math.max(all.right(), box.right()),
              Math.max(all.bottom(), box.bottom()));
    }
    return all;
  }

  /** What two boxes share; without a size when they are apart. */
  static Box shared(Box a, Box b) {
    return between(
        Math.max(a.x(), b.x()),
        Math.max(a.y(), b.y()),
        Math.min(a.right(), b.right()),
        Math.min(a.bottom(), b.bottom()));
  }

  static double area(Box box) {
    return box.width() * box.height();
  }

  /** The largest part of a box that keeps clear of some others, unless too little is left. */
  static Box clear(Box box, List<Box> others) {
    Box clear = box;
    for (Box other : others) {
      if (area(shared(clear, other)) > 0) {
        clear = beside(clear, other);
      }
    }
    return area(clear) < area(box) * LEAST ? box : clear;
  }

  private static Box beside(Box box, Box other) {
    List<Box> parts =
        List.of(
            between(box.x(), box.y(), box.right(), other.y()),
            between(box.x(), other.bottom(), box.right(), box.bottom()),
            between(box.x(), box.y(), other.x(), box.bottom()),
            between(other.right(), box.y(), box.right(), box.bottom()));
    Box best = parts.getFirst();
    for (Box part : parts) {
      best = area(part) > area(best) ? part : best;
    }
    return best;
  }
}
