package kyozai.write.pptx.paint;

import java.awt.Graphics2D;
import java.io.Closeable;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import kyozai.deck.SlidePainter;

/**
 * Draws the slides of a deck for several documents at a time: POI draws each of them once, and only
 * one at a time, into a recording.
 */
public final class RecordedDeck implements SlidePainter, Closeable {
  private final DeckPainter painter;
  private final List<FutureTask<Recording>> slides;

  /** The slides of a painter, which is closed with it. */
  public RecordedDeck(DeckPainter painter) {
    this.painter = painter;
    this.slides = IntStream.range(0, painter.count()).mapToObj(this::slide).toList();
  }

  private FutureTask<Recording> slide(int index) {
    return new FutureTask<>(() -> Recording.of(graphics -> painter.shapes(index, graphics)));
  }

  /** Records what no document has asked for yet; until then, each slide waits for its document. */
  public void record() {
    slides.forEach(FutureTask::run);
  }

  @Override
  public int count() {
    return painter.count();
  }

  @Override
  public double width() {
    return painter.width();
  }

  @Override
  public double height() {
    return painter.height();
  }

  @Override
  public void paint(int index, Graphics2D graphics) {
    Graphics2D own = (Graphics2D) graphics.create();
    recorded(slides.get(index)).play(own);
    own.dispose();
    painter.additions(index, graphics);
  }

  private static Recording recorded(FutureTask<Recording> slide) {
    slide.run();
    try {
      return slide.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    slides.forEach(slide -> slide.cancel(false));
    painter.close();
  }
}
