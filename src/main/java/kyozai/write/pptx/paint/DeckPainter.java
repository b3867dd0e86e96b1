package kyozai.write.pptx.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Closeable;
import java.util.List;
import kyozai.deck.Deck;
import kyozai.deck.Slide;
import kyozai.deck.SlidePainter;
import kyozai.theme.Box;
import kyozai.theme.Theme;
import kyozai.write.chart.ChartPainter;
import kyozai.write.pptx.OpenDeck;
import kyozai.write.pptx.PptxWriter;
import org.apache.poi.sl.draw.Drawable;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/**
 * Draws a deck from the parts of its own file, so that a picture shows what is written. Charts,
 * tables, pictures and the lines of text are drawn here, the shapes by POI.
 */
public final class DeckPainter implements SlidePainter, Closeable {
  private final Deck deck;
  private final Theme theme;
  private final OpenDeck open;
  private final List<XSLFSlide> slides;

  private DeckPainter(OpenDeck open) {
    this.deck = open.deck();
    this.theme = open.theme();
    this.open = open;
    this.slides = open.show().getSlides();
  }

  /** A painter for a deck that is fitted to the layouts of its theme. */
  public static DeckPainter of(Deck deck, Theme theme) {
    return of(PptxWriter.open(deck, theme));
  }

  /** A painter for a deck as it is written. */
  public static DeckPainter of(OpenDeck deck) {
    return new DeckPainter(deck);
  }

  @Override
  public int count() {
    return slides.size();
  }

  @Override
  public double width() {
    return theme.geometry().width();
  }

  @Override
  public double height() {
    return theme.geometry().height();
  }

  @Override
  public void paint(int index, Graphics2D graphics) {
    Graphics2D own = (Graphics2D) graphics.create();
    shapes(index, own);
    own.dispose();
    additions(index, graphics);
  }

  /** Draws what POI knows of a slide, one slide at a time; changes the graphics. */
  synchronized void shapes(int index, Graphics2D graphics) {
    graphics.setRenderingHint(Drawable.DRAW_FACTORY, new DrawnShapes(theme));
    slides.get(index).draw(graphics);
  }

  /** Draws what a slide shows besides its shapes, at its fitted place. */
  void additions(int index, Graphics2D graphics) {
    Slide slide = deck.slides().get(index);
    if (slide instanceof Slide.ChartSlide chart) {
      ChartPainter.paint(chart.chart(), chart.box(), theme, graphics);
    } else if (slide instanceof Slide.PictureSlide picture) {
      ground(picture.box(), graphics);
      PicturePainter.paint(picture.picture(), picture.box(), graphics);
    }
  }

  /** Pictures stand on light ground in dark decks, as they are written. */
  private void ground(Box box, Graphics2D graphics) {
    if (theme.palette().isDark()) {
      graphics.setColor(new Color(Integer.parseInt(theme.palette().ink(), 16)));
      graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }
  }

  @Override
  public synchronized void close() {
    open.close();
  }
}
