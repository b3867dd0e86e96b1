/**
 * Printed documents planned: everything that a page says, in order, with nothing left to decide.
 */
@NullMarked
package kyozai.handout;

import org.jspecify.annotations.NullMarked;
