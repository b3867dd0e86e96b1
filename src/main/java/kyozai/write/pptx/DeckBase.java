package kyozai.write.pptx;

import kyozai.deck.Deck;
import kyozai.theme.LayoutKind;

/** What the slides of a deck are printed on: the parts of a theme, or those of a template. */
interface DeckBase {
  /** Adds all parts but slides, their notes and the text of the presentation. */
  void addParts(DeckPackage parts);

  /** The text of a printed slide, on its layout. */
  String slide(LayoutKind layout, String printed);

  /** The text of a printed chart on a slide of some layout. */
  String chart(LayoutKind layout, String printed);

  /** The text of printed notes. */
  String notes(String printed);

  /** The text of the presentation. */
  String presentation(Deck deck);
}
