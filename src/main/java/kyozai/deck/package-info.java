/** The slides of a lesson, planned and fitted: data that a writer prints without a decision. */
@NullMarked
package kyozai.deck;

import org.jspecify.annotations.NullMarked;
