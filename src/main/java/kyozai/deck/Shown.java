package kyozai.deck;

import kyozai.lesson.Attributes;
import kyozai.lesson.Attributes.Audience;
import kyozai.lesson.Attributes.Importance;
import kyozai.lesson.Block;

/** Where a piece of the lesson goes in a deck. */
enum Shown {
  /** On a slide. */
  ON_SLIDE,
  /** Into the speaker notes: it is for the teacher alone. */
  IN_NOTES,
  /** Nowhere in the deck, since it is an extra to read in print. */
  LEFT_OUT,
  /** Nowhere in the deck: it is in print only, or the plain wording for other classes. */
  PRINT_ONLY;

  static Shown of(Attributes attributes) {
    if (attributes.audience() == Audience.TEACHER) {
      return IN_NOTES;
    }
    if (!attributes.onSlides()) {
      return PRINT_ONLY;
    }
    return attributes.importance() == Importance.EXTRA ? LEFT_OUT : ON_SLIDE;
  }

  static Shown of(Block block) {
    if (block instanceof Block.PlainWording) {
      return PRINT_ONLY;
    }
    return block instanceof Block.SpokenText ? IN_NOTES : of(block.attributes());
  }
}
