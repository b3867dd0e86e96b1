package kyozai.write.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip file whose entries carry no date of their own, so that equal decks are equal files. */
final class StableZip extends ZipArchiveOutputStream {
  /** The date in the properties of every deck. */
  static final Date DATE = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

  /** Local time, as a zip file has it: the same bytes in every time zone. */
  static final LocalDateTime ENTRY_DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

  StableZip(OutputStream out) {
    super(out);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    entry.setTimeLocal(ENTRY_DATE);
    super.putArchiveEntry(entry);
  }
}
