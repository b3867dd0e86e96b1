package kyozai.typography;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The widths of a TrueType font (ISO/IEC 14496-22, tables head, hhea, hmtx and cmap). Keeps the
 * last two as they are, a tenth of the file; nothing is decoded that is not asked for.
 */
public final class FontFace implements Advances {
  private final ByteBuffer metrics;
  private final int unitsPerEm;
  private final double ascent;
  private final double descent;
  private final double lineGap;
  private final int metricsCount;
  private final CharacterMap characters;

  private FontFace(byte[] file) {
    Map<String, ByteBuffer> tables = tables(file);
    ByteBuffer hhea = table(tables, "hhea");
    this.unitsPerEm = table(tables, "head").getShort(18) & 0xFFFF;
    this.ascent = hhea.getShort(4) / (double) unitsPerEm;
    this.descent = -hhea.getShort(6) / (double) unitsPerEm;
    this.lineGap = hhea.getShort(8) / (double) unitsPerEm;
    this.metricsCount = hhea.getShort(34) & 0xFFFF;
    this.metrics = copy(table(tables, "hmtx"));
    this.characters = CharacterMap.read(copy(table(tables, "cmap")));
  }

  /**
   * A face from the bytes of its file.
   *
   * @throws IllegalArgumentException when it is no TrueType font with the four tables
   */
  public static FontFace read(byte[] file) {
    try {
      return new FontFace(file);
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("not a TrueType font", e);
    }
  }

  private static Map<String, ByteBuffer> tables(byte[] file) {
    ByteBuffer data = ByteBuffer.wrap(file);
    Map<String, ByteBuffer> tables = new HashMap<>();
    int count = data.getShort(4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      String tag = new String(file, entry, 4, StandardCharsets.US_ASCII);
      tables.put(tag, data.slice(data.getInt(entry + 8), data.getInt(entry + 12)));
    }
    return tables;
  }

  private static ByteBuffer table(Map<String, ByteBuffer> tables, String tag) {
    ByteBuffer table = tables.get(tag);
    if (table == null) {
      throw new IllegalArgumentException("not a TrueType font: no table " + tag);
    }
    return table;
  }

  private static ByteBuffer copy(ByteBuffer table) {
    return ByteBuffer.allocate(table.capacity()).put(table).clear();
  }

  @Override
  public boolean covers(int codePoint) {
    return characters.glyph(codePoint) != 0;
  }

  /** The width of a character in em; of one the font lacks that of its missing-glyph box. */
  @Override
  public double advance(int codePoint) {
    int glyph = Math.min(characters.glyph(codePoint), metricsCount - 1);
    return (metrics.getShort(4 * glyph) & 0xFFFF) / (double) unitsPerEm;
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
