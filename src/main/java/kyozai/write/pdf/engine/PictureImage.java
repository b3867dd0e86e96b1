package kyozai.write.pdf.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import kyozai.picture.Picture;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;

/** A lesson's picture as the PDF library holds it. */
final class PictureImage {
  private PictureImage() {}

  static Image of(Picture picture) {
    try {
      return Image.getInstance(picture.bytes());
    } catch (BadElementException e) {
      throw new IllegalArgumentException(picture.name(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
