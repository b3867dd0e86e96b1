/** The content model of a lesson: sealed blocks and inlines, as the outline says them. */
@NullMarked
package kyozai.lesson;

import org.jspecify.annotations.NullMarked;
