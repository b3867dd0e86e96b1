package kyozai.write.pdf;

import kyozai.theme.Palette;

/**
 * What a page has for the drawing of a chart.
 *
 * @param width of the reading text, in points
 * @param height the most that a drawing may take, in points
 * @param size of the words in it, in points
 * @param palette its colours
 */
public record ChartRoom(double width, double height, double size, Palette palette) {}
