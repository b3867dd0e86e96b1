package kyozai.typography;

/**
 * Characters of one face and size.
 *
 * @param text with {@code "\n"} where a line ends
 * @param face of all characters
 * @param size in points
 */
public record Piece(String text, Advances face, double size) {}
