package kyozai.write.pptx;

import java.io.Closeable;
import kyozai.deck.Deck;
import kyozai.theme.Theme;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/**
 * A deck as it is written, opened without a file in between and without its notes: to be drawn.
 *
 * @param theme with the boxes that the deck is fitted to
 * @param show of POI
 */
public record OpenDeck(Deck deck, Theme theme, XMLSlideShow show) implements Closeable {

  /** Forgets the parts; POI would save them. */
  @Override
  public void close() {
    show.getPackage().revert();
  }
}
