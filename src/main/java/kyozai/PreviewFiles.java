package kyozai;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kyozai.deck.Deck;
import kyozai.output.OutputFile;
import kyozai.output.SetReport;
import kyozai.write.png.SlidePictures;
import kyozai.write.pptx.paint.DeckPainter;

/** The pictures of a deck under their names. */
final class PreviewFiles {
  /** The name of the report about the pictures; {@code set.json} tells of the documents. */
  static final String REPORT = "preview.json";

  private static final String SHEET = "contact-sheet.png";

  private PreviewFiles() {}

  /** The slides as {@code slide-01.png} and so on, then the contact sheet. */
  static List<OutputFile> of(Deck deck, DeckDesign design) {
    try (DeckPainter painter = design.painter(deck)) {
      SlidePictures pictures = SlidePictures.of(painter);
      List<OutputFile> files = new ArrayList<>();
      for (byte[] slide : pictures.slides()) {
        String name = String.format(Locale.ROOT, "slide-%02d.png", files.size() + 1);
        files.add(new OutputFile(name, slide));
      }
      files.add(new OutputFile(SHEET, pictures.sheet()));
      return files;
    }
  }

  /** The line of a picture in the report. */
  static SetReport.Document entry(OutputFile file) {
    return new SetReport.Document(file.name(), file.sha256(), 1);
  }
}
