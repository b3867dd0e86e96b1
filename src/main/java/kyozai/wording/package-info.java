/** The words that documents print beside the teacher's own: labels, dates, badges. */
@NullMarked
package kyozai.wording;

import org.jspecify.annotations.NullMarked;
