/** The look: colours, fonts, sizes and the boxes of every slide layout. */
@NullMarked
package kyozai.theme;

import org.jspecify.annotations.NullMarked;
