package kyozai.write.pptx;

import kyozai.deck.Deck;
import kyozai.theme.Theme;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/**
 * A deck as it is written, opened without a file in between and without its notes: to be drawn.
 *
 * @param theme with the boxes that the deck is fitted to
 * @param show of POI, to be closed by who draws it
 */
public record OpenDeck(Deck deck, Theme theme, XMLSlideShow show) {}
