package kyozai;

import java.util.function.Function;
import kyozai.deck.Deck;
import kyozai.theme.Theme;
import kyozai.write.pptx.PptxWriter;
import kyozai.write.pptx.template.SchoolTemplate;

/**
 * What slides are fitted with and printed on.
 *
 * @param theme whose boxes and sizes the slides are fitted to
 * @param writer of the file
 */
record DeckDesign(Theme theme, Function<Deck, byte[]> writer) {

  /** The layouts of a theme. */
  static DeckDesign of(Theme theme) {
    return new DeckDesign(theme, deck -> PptxWriter.write(deck, theme));
  }

  /** The layouts of a school's template. */
  static DeckDesign of(SchoolTemplate template) {
    return new DeckDesign(template.theme(), deck -> PptxWriter.write(deck, template));
  }

  byte[] write(Deck deck) {
    return writer.apply(deck);
  }
}
