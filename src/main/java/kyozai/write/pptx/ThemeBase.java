package kyozai.write.pptx;

import kyozai.deck.Deck;
import kyozai.theme.LayoutKind;
import kyozai.theme.Theme;

/** The parts that a theme makes; slides are printed for them. */
record ThemeBase(Theme theme) implements DeckBase {
  @Override
  public void addParts(DeckPackage parts) {
    TemplateParts.add(theme, parts);
  }

  @Override
  public String slide(LayoutKind layout, String printed) {
    return printed;
  }

  @Override
  public String chart(LayoutKind layout, String printed) {
    return printed;
  }

  @Override
  public String notes(String printed) {
    return printed;
  }

  @Override
  public String presentation(Deck deck) {
    return PresentationPart.xml(deck, theme);
  }
}
