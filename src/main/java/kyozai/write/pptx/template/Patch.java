package kyozai.write.pptx.template;

import kyozai.theme.Box;
import org.jspecify.annotations.Nullable;

/**
 * A filled shape of a master or layout, which text may stand on.
 *
 * @param color null when it is a picture, or when its outline is not that of its box
 */
record Patch(Box box, @Nullable Rgb color) {}
