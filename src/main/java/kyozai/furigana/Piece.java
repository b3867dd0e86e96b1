package kyozai.furigana;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a text.
 *
 * @param text as written
 * @param reading in hiragana, or null for a piece that is printed without one
 * @param sure whether the reading, or that there is none, need not be looked at
 */
public record Piece(String text, @Nullable String reading, boolean sure) {}
