/** Readings of Japanese words, and the school years of kanji. */
@NullMarked
package kyozai.furigana;

import org.jspecify.annotations.NullMarked;
