package kyozai.write.pptx.paint;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What was drawn once, to be drawn again on any graphics, by several threads at a time. */
record Recording(List<Step> steps) {

  /** Keeps its own list. */
  Recording {
    steps = List.copyOf(steps);
  }

  /**
   * A call of a graphics.
   *
   * <p>Graphics are counted: 0 is the one that is drawn on, the others are in the order of their
   * creation.
   */
  sealed interface Step {}

  /** A call that says the same on every graphics. */
  record Call(int graphics, Consumer<Graphics2D> call) implements Step {}

  /** The creation of a graphics by another one. */
  record Create(int parent) implements Step {}

  /** The setting of a transform that begins where the drawing begins. */
  record Place(int graphics, AffineTransform transform) implements Step {
    /** Keeps its own transform. */
    Place {
      transform = new AffineTransform(transform);
    }
  }

  /** What a drawing calls. */
  static Recording of(Consumer<Graphics2D> drawing) {
    List<Step> steps = new ArrayList<>();
    drawing.accept(RecordingGraphics.of(steps));
    return new Recording(steps);
  }

  /** Draws it, with its origin at the one of a graphics; leaves colours and the like behind. */
  void play(Graphics2D receiver) {
    AffineTransform origin = receiver.getTransform();
    List<Graphics2D> graphics = new ArrayList<>(List.of(receiver));
    for (Step step : steps) {
      switch (step) {
        case Call(int number, Consumer<Graphics2D> call) -> call.accept(graphics.get(number));
        case Create(int parent) -> graphics.add((Graphics2D) graphics.get(parent).create());
        case Place(int number, AffineTransform transform) -> {
          AffineTransform place = new AffineTransform(origin);
          place.concatenate(transform);
          graphics.get(number).setTransform(place);
        }
      }
    }
  }
}
