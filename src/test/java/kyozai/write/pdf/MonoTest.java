package kyozai.write.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import kyozai.diagnostic.Language;
import kyozai.print.PrintSettings;
import kyozai.write.pdf.engine.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** Print in one colour. */
class MonoTest {
  private static final Pattern COLOUR = Pattern.compile("([0-9.]+) ([0-9.]+) ([0-9.]+) rg\\b", 2);
  private static final int COLOURED = 0x0072B2;
  private static final double FAINTEST_TEXT = 0.3;

  @TempDir Path folder;

  @Test
  void nothing_has_a_colour() throws Exception {
    PrintSettings mono = PrintSettings.STANDARD.withMono(true);
    assertTrue(colours(PrintSettings.STANDARD).stream().anyMatch(MonoTest::isColoured));
    assertFalse(colours(mono).stream().anyMatch(MonoTest::isColoured));
    assertFalse(isGrey(COLOURED, PrintSettings.STANDARD));
    assertTrue(isGrey(COLOURED, mono));
  }

  /** A tint of more than a tenth turns into dots, lines fainter than a half vanish. */
  @Test
  void greys_are_those_that_a_copier_keeps() throws Exception {
    for (String colour : colours(PrintSettings.STANDARD.withMono(true))) {
      double light = Double.parseDouble(colour.split(" ", 2)[0]);
      assertTrue(light < FAINTEST_TEXT || (light > 0.4 && light < 0.5) || light > 0.9, colour);
    }
  }

  private static boolean isColoured(String colour) {
    return new TreeSet<>(List.of(colour.split(" ", 3))).size() > 1;
  }

  private static Printed print(PrintSettings settings) throws Exception {
    return Prints.print(Prints.everything(Language.JA), settings);
  }

  private static Set<String> colours(PrintSettings settings) throws Exception {
    Set<String> colours = new TreeSet<>();
    try (PdfReader reader = new PdfReader(print(settings).pdf())) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        String content = new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1);
        Matcher found = COLOUR.matcher(content);
        while (found.find()) {
          colours.add(found.group(1) + " " + found.group(2) + " " + found.group(3));
        }
      }
    }
    assertFalse(colours.isEmpty());
    return colours;
  }

  /** Whether a picture of one colour is grey in print. */
  private boolean isGrey(int rgb, PrintSettings settings) throws Exception {
    BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    image.setRGB(
        0, 0, 8, 8, Collections.nCopies(64, rgb).stream().mapToInt(i -> i).toArray(), 0, 8);
    ImageIO.write(image, "png", folder.resolve("a.png").toFile());
    Printed printed = Prints.print(folder, "# 題\n\n## 図\n\n![四角](a.png)\n", settings);
    try (PdfReader reader = new PdfReader(printed.pdf())) {
      for (int i = 1; i < reader.getXrefSize(); i++) {
        PdfObject object = reader.getPdfObject(i);
        if (object instanceof PRStream s && PdfName.IMAGE.equals(s.get(PdfName.SUBTYPE))) {
          byte[] pixels = PdfReader.getStreamBytes(s);
          assertEquals(PdfName.DEVICERGB, s.get(PdfName.COLORSPACE));
          return pixels[0] == pixels[1] && pixels[1] == pixels[2];
        }
      }
    }
    throw new AssertionError("no picture");
  }
}
