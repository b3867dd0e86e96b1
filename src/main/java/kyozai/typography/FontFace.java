package kyozai.typography;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * The widths of a TrueType font (ISO/IEC 14496-22, tables head, hhea, hmtx and cmap). Reads tables
 * in place; nothing is decoded that is not asked for.
 */
public final class FontFace implements Advances {
  private final ByteBuffer data;
  private final int unitsPerEm;
  private final double ascent;
  private final double descent;
  private final double lineGap;
  private final int metricsCount;
  private final int metricsOffset;
  private final CharacterMap characters;

  private FontFace(ByteBuffer data) {
    this.data = data;
    Map<String, Integer> tables = tables(data);
    int head = table(tables, "head");
    int hhea = table(tables, "hhea");
    this.unitsPerEm = data.getShort(head + 18) & 0xFFFF;
    this.ascent = data.getShort(hhea + 4) / (double) unitsPerEm;
    this.descent = -data.getShort(hhea + 6) / (double) unitsPerEm;
    this.lineGap = data.getShort(hhea + 8) / (double) unitsPerEm;
    this.metricsCount = data.getShort(hhea + 34) & 0xFFFF;
    this.metricsOffset = table(tables, "hmtx");
    this.characters = CharacterMap.read(data, table(tables, "cmap"));
  }

  /**
   * A face from the bytes of its file.
   *
   * @throws IllegalArgumentException when it is no TrueType font with the four tables
   */
  public static FontFace read(byte[] file) {
    try {
      return new FontFace(ByteBuffer.wrap(file));
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("not a TrueType font", e);
    }
  }

  private static Map<String, Integer> tables(ByteBuffer data) {
    Map<String, Integer> tables = new HashMap<>();
    int count = data.getShort(4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      StringBuilder tag = new StringBuilder();
      for (int j = 0; j < 4; j++) {
        tag.append((char) data.get(entry + j));
      }
      tables.put(tag.toString(), data.getInt(entry + 8));
    }
    return tables;
  }

  private static int table(Map<String, Integer> tables, String tag) {
    Integer offset = tables.get(tag);
    if (offset == null) {
      throw new IllegalArgumentException("not a TrueType font: no table " + tag);
    }
    return offset;
  }

  @Override
  public boolean covers(int codePoint) {
    return characters.glyph(codePoint) != 0;
  }

  /** The width of a character in em; of one the font lacks that of its missing-glyph box. */
  @Override
  public double advance(int codePoint) {
    int glyph = Math.min(characters.glyph(codePoint), metricsCount - 1);
    return (data.getShort(metricsOffset + 4 * glyph) & 0xFFFF) / (double) unitsPerEm;
  }

  /** From the baseline to the top of a line, in em. */
  public double ascent() {
    return ascent;
  }

  /** From the baseline to the foot of a line, in em; positive. */
  public double descent() {
    return descent;
  }

  /** The distance between two lines, in em. */
  public double lineGap() {
    return lineGap;
  }
}
