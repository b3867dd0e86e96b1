package kyozai.typography;

/**
 * A line of some text.
 *
 * @param start index of its first UTF-16 unit in the text of all pieces
 * @param end index after its last one, trailing spaces included
 * @param width in points, trailing spaces not counted
 * @param size the largest size on it, in points
 */
public record Line(int start, int end, double width, double size) {}
