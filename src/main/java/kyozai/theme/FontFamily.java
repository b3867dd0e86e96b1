package kyozai.theme;

/**
 * A bundled font.
 *
 * @param name of its folder
 * @param family as documents call it
 * @param version of the files
 * @param license in one line
 * @param regularFile file name of the regular face
 * @param boldFile file name of the bold face
 */
public record FontFamily(
    String name,
    String family,
    String version,
    String license,
    String regularFile,
    String boldFile) {}
