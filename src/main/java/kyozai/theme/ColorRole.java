package kyozai.theme;

/** A colour of slides by what it is for. */
public enum ColorRole {
  INK("ink", 0),
  PAPER("paper", 0),
  NIGHT("night", 0),
  TINT("tint", 0),
  MUTED("muted", 0),
  LINK("link", 0),
  /** The accents: text, marks and fills. */
  ACCENT_1("accents", 0),
  ACCENT_2("accents", 1),
  ACCENT_3("accents", 2),
  ACCENT_4("accents", 3),
  ACCENT_5("accents", 4),
  ACCENT_6("accents", 5),
  /** Pale accents: the heads of the sides, and the right answer. */
  PALE_1("accents", 0),
  PALE_2("accents", 1),
  PALE_3("accents", 2),
  PALE_4("accents", 3);

  /** The opacity of a pale accent on paper. */
  public static final double PALE = 0.14;

  private final String key;
  private final int index;

  ColorRole(String key, int index) {
    this.key = key;
    this.index = index;
  }

  /** Its key among the colours of a theme file. */
  public String key() {
    return key;
  }

  /** The colour that is seen, as {@code RRGGBB}. */
  public String in(Palette palette) {
    return switch (this) {
      case INK -> palette.ink();
      case PAPER -> palette.paper();
      case NIGHT -> palette.night();
      case TINT -> palette.tint();
      case MUTED -> palette.muted();
      case LINK -> palette.link();
      case ACCENT_1, ACCENT_2, ACCENT_3, ACCENT_4, ACCENT_5, ACCENT_6 ->
          palette.accents().get(index);
      case PALE_1, PALE_2, PALE_3, PALE_4 ->
          Contrast.blend(palette.accents().get(index), palette.paper(), PALE);
    };
  }
}
