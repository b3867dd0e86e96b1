package kyozai.write.pptx.template;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import kyozai.theme.LayoutKind;
import kyozai.theme.Theme;

/**
 * A school's template, ready to be filled.
 *
 * @param theme to plan and fit slides with: its boxes and sizes are those of the template
 * @param layouts one for each kind of slide
 * @param fonts of its text
 * @param parts to be kept
 */
public record SchoolTemplate(
    Theme theme, Map<LayoutKind, SchoolLayout> layouts, TemplateFonts fonts, KeptParts parts) {

  /** Checks that no kind is missing. */
  public SchoolTemplate {
    layouts = Collections.unmodifiableMap(new EnumMap<>(layouts));
    if (layouts.size() != LayoutKind.values().length) {
      throw new IllegalArgumentException("layouts for " + layouts.keySet());
    }
  }

  /** The layout of a kind of slide. */
  public SchoolLayout layout(LayoutKind kind) {
    return Objects.requireNonNull(layouts.get(kind));
  }
}
