package kyozai.write.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip file whose entries carry no date of their own, so that equal decks are equal files. */
final class StableZip {
  /** The date in the properties of every deck. */
  static final Date DATE = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

  /** Local time, as a zip file has it: the same bytes in every time zone. */
  static final LocalDateTime ENTRY_DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

  private StableZip() {}

  static byte[] repacked(byte[] file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(ENTRY_DATE);
        out.putNextEntry(copy);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
