/** What a class needs: read from profiles that extend each other. */
@NullMarked
package kyozai.profile;

import org.jspecify.annotations.NullMarked;
