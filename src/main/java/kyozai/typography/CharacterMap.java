package kyozai.typography;

import java.nio.ByteBuffer;

/** The cmap table of a font: formats 4 and 12, the ones of Unicode fonts. */
final class CharacterMap {
  private static final int SEGMENTS = 4;
  private static final int GROUPS = 12;

  private final ByteBuffer data;
  private final int offset;
  private final int format;

  /** For each character of the basic plane its glyph and one; 0 = not looked up yet. */
  private final int[] known = new int[0x10000];

  private CharacterMap(ByteBuffer data, int offset, int format) {
    this.data = data;
    this.offset = offset;
    this.format = format;
  }

  /** The widest map that the table has. */
  static CharacterMap read(ByteBuffer data) {
    int count = data.getShort(2) & 0xFFFF;
    CharacterMap best = null;
    for (int i = 0; i < count; i++) {
      int offset = data.getInt(8 + 8 * i);
      int format = data.getShort(offset) & 0xFFFF;
      boolean wider = best == null || format > best.format;
      if ((format == SEGMENTS || format == GROUPS) && wider) {
        best = new CharacterMap(data, offset, format);
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("no Unicode character map");
    }
    return best;
  }

  /** The glyph of a character; 0 for none. */
  int glyph(int codePoint) {
    if (codePoint >= known.length) {
      return search(codePoint);
    }
    int glyph = known[codePoint];
    if (glyph == 0) {
      glyph = search(codePoint) + 1;
      known[codePoint] = glyph;
    }
    return glyph - 1;
  }

  private int search(int codePoint) {
    return format == GROUPS ? grouped(codePoint) : segmented(codePoint);
  }

  private int grouped(int codePoint) {
    int low = 0;
    int high = data.getInt(offset + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = offset + 16 + 12 * middle;
      if (codePoint < data.getInt(group)) {
        high = middle - 1;
      } else if (codePoint > data.getInt(group + 4)) {
        low = middle + 1;
      } else {
        return data.getInt(group + 8) + codePoint - data.getInt(group);
      }
    }
    return 0;
  }

  private int segmented(int codePoint) {
    int doubled = unsigned(offset + 6);
    int ends = offset + 14;
    int starts = ends + doubled + 2;
    for (int i = 0; i < doubled; i += 2) {
      if (codePoint <= unsigned(ends + i)) {
        return codePoint < unsigned(starts + i) ? 0 : segmentGlyph(starts + i, doubled, codePoint);
      }
    }
    return 0;
  }

  private int segmentGlyph(int start, int doubled, int codePoint) {
    int delta = unsigned(start + doubled);
    int rangeAt = start + 2 * doubled;
    int range = unsigned(rangeAt);
    if (range == 0) {
      return (codePoint + delta) & 0xFFFF;
    }
    int glyph = unsigned(rangeAt + range + 2 * (codePoint - unsigned(start)));
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
  }

  private int unsigned(int at) {
    return data.getShort(at) & 0xFFFF;
  }
}
