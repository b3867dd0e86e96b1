package kyozai.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** The picture that stands for one that cannot be shown: an empty frame, crossed out. */
final class BlankPicture {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;
  private static final int LINE = 3;
  private static final byte PAPER = (byte) 0xF2;
  private static final byte INK = (byte) 0xB0;

  private BlankPicture() {}

  static Picture named(String name) {
    return Picture.standIn(name, WIDTH, HEIGHT, png());
  }

  private static byte[] png() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    ByteBuffer header = ByteBuffer.allocate(13).putInt(WIDTH).putInt(HEIGHT);
    chunk(out, "IHDR", header.put(new byte[] {8, 0, 0, 0, 0}).array());
    chunk(out, "IDAT", deflated(rows()));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  /** Grey rows, each behind its filter byte. */
  private static byte[] rows() {
    byte[] rows = new byte[(WIDTH + 1) * HEIGHT];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        rows[y * (WIDTH + 1) + 1 + x] = isLine(x, y) ? INK : PAPER;
      }
    }
    return rows;
  }

  private static boolean isLine(int x, int y) {
    boolean edge = Math.min(x, WIDTH - 1 - x) < LINE || Math.min(y, HEIGHT - 1 - y) < LINE;
    double falling = (double) x * HEIGHT / WIDTH;
    boolean cross = Math.min(Math.abs(falling - y), Math.abs(HEIGHT - falling - y)) < LINE / 2.0;
    return edge || cross;
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater();
    deflater.setInput(bytes);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
