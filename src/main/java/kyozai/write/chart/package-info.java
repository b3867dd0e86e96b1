/** Draws charts and sets type with Java2D, on screens and in print alike. */
@NullMarked
package kyozai.write.chart;

import org.jspecify.annotations.NullMarked;
