package kyozai;

import java.util.function.Function;
import kyozai.deck.Deck;
import kyozai.theme.Theme;
import kyozai.write.pptx.OpenDeck;
import kyozai.write.pptx.PptxWriter;
import kyozai.write.pptx.paint.DeckPainter;
import kyozai.write.pptx.template.SchoolTemplate;

/**
 * What slides are fitted with and printed on.
 *
 * @param theme whose boxes and sizes the slides are fitted to
 * @param own whether the layouts are those of the theme
 * @param writer of the file
 * @param opener of what is drawn
 */
record DeckDesign(
    Theme theme, boolean own, Function<Deck, byte[]> writer, Function<Deck, OpenDeck> opener) {

  /** The layouts of a theme. */
  static DeckDesign of(Theme theme) {
    return new DeckDesign(
        theme, true, deck -> PptxWriter.write(deck, theme), deck -> PptxWriter.open(deck, theme));
  }

  /** The layouts of a school's template. */
  static DeckDesign of(SchoolTemplate template) {
    return new DeckDesign(
        template.theme(),
        false,
        deck -> PptxWriter.write(deck, template),
        deck -> PptxWriter.open(deck, template));
  }

  /** The same for paper; a school's template stays as it is. */
  DeckDesign onPaper() {
    return own ? of(theme.onPaper()) : this;
  }

  byte[] write(Deck deck) {
    return writer.apply(deck);
  }

  DeckPainter painter(Deck deck) {
    return DeckPainter.of(opener.apply(deck));
  }
}
