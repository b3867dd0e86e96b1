package kyozai.write.pdf.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** The characters of a PDF where they are painted, read from the content of its pages. */
public final class PdfText {
  private static final Pattern PAIR = Pattern.compile("<([0-9a-fA-F]+)>\\s*<([0-9a-fA-F]+)>");
  private static final Pattern RANGE =
      Pattern.compile("<([0-9a-fA-F]+)>\\s*<([0-9a-fA-F]+)>\\s*<([0-9a-fA-F]+)>");

  /**
   * A painted character.
   *
   * @param page from 1
   * @param x of its origin in points
   * @param y of its baseline in points, from the foot of the page
   * @param size of its letters in points
   * @param width of its box in points
   * @param mark the number of the marked content that it is part of; -1 for none
   * @param reading how the marked content around it reads; empty when it reads as it is painted
   */
  public record Glyph(
      int page,
      String text,
      double x,
      double y,
      double size,
      double width,
      int mark,
      String reading) {
    /** Where its box ends. */
    public double end() {
      return x + width;
    }
  }

  /** Characters on one baseline, from left to right. */
  public record Line(int page, double y, List<Glyph> glyphs) {
    /** What it says. */
    public String text() {
      StringBuilder text = new StringBuilder();
      glyphs.forEach(glyph -> text.append(glyph.text()));
      return text.toString();
    }
  }

  private record Face(Map<Integer, String> texts, Map<Integer, Double> widths) {}

  private final int page;
  private final List<Glyph> glyphs;
  private final Map<PdfObject, Face> faces = new HashMap<>();
  private final Deque<Integer> marks = new ArrayDeque<>(List.of(-1));
  private final Deque<String> readings = new ArrayDeque<>(List.of(""));

  private PdfText(int page, List<Glyph> glyphs) {
    this.page = page;
    this.glyphs = glyphs;
  }

  /** All characters in the order of painting. */
  public static List<Glyph> glyphs(byte[] pdf) throws IOException {
    List<Glyph> glyphs = new ArrayList<>();
    try (PdfReader reader = new PdfReader(pdf)) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        PdfDictionary resources = reader.getPageN(page).getAsDict(PdfName.RESOURCES);
        new PdfText(page, glyphs)
            .run(reader.getPageContent(page), resources, new double[] {1, 0, 0, 1, 0, 0});
      }
    }
    return glyphs;
  }

  /** All characters by baselines, in the order in which these were begun. */
  public static List<Line> lines(byte[] pdf) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (Glyph glyph : glyphs(pdf)) {
      Line last =
          lines.stream()
              .filter(line -> line.page() == glyph.page() && Math.abs(line.y() - glyph.y()) < 0.1)
              .findFirst()
              .orElse(null);
      if (last == null) {
        last = new Line(glyph.page(), glyph.y(), new ArrayList<>());
        lines.add(last);
      }
      last.glyphs().add(glyph);
    }
    lines.forEach(line -> line.glyphs().sort((a, b) -> Double.compare(a.x(), b.x())));
    return lines;
  }

  /** What is painted, in the order of painting. */
  public static String text(byte[] pdf) throws IOException {
    StringBuilder text = new StringBuilder();
    glyphs(pdf).forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }

  private void run(byte[] content, PdfDictionary resources, double[] start) throws IOException {
    PdfContentParser parser = new PdfContentParser(new PRTokeniser(content));
    Deque<double[]> saved = new ArrayDeque<>();
    double[] ctm = start;
    double[] tm = {1, 0, 0, 1, 0, 0};
    double[] line = tm;
    double size = 0;
    double spacing = 0;
    Face face = null;
    List<PdfObject> operands = new ArrayList<>();
    while (!parser.parse(operands).isEmpty()) {
      String operator = operands.getLast().toString();
      switch (operator) {
        case "q" -> saved.push(ctm);
        case "Q" -> ctm = saved.pop();
        case "cm" -> ctm = product(numbers(operands), ctm);
        case "BT" -> {
          tm = new double[] {1, 0, 0, 1, 0, 0};
          line = tm;
        }
        case "Tm" -> {
          tm = numbers(operands);
          line = tm;
        }
        case "Td" -> {
          double[] by = numbers(operands);
          line = product(new double[] {1, 0, 0, 1, by[0], by[1]}, line);
          tm = line;
        }
        case "Tc" -> spacing = numbers(operands)[0];
        case "Tf" -> {
          size = ((PdfNumber) operands.get(1)).doubleValue();
          face = face(resources, (PdfName) operands.get(0));
        }
        case "Tj", "TJ" -> {
          List<PdfObject> pieces =
              operands.get(0) instanceof PdfArray array
                  ? array.getElements()
                  : operands.subList(0, 1);
          for (PdfObject piece : pieces) {
            double by =
                piece instanceof PdfNumber number
                    ? -number.doubleValue() / 1000 * size
                    : paint(
                        ((PdfString) piece).getBytes(),
                        Objects.requireNonNull(face),
                        tm,
                        ctm,
                        size,
                        spacing);
            tm = product(new double[] {1, 0, 0, 1, by, 0}, tm);
          }
        }
        case "BMC" -> {
          marks.push(-1);
          readings.push("");
        }
        case "BDC" -> {
          marks.push(mark(operands.get(1), marks.element()));
          readings.push(reading(operands.get(1)));
        }
        case "EMC" -> {
          marks.pop();
          readings.pop();
        }
        case "Do" -> form(resources, (PdfName) operands.get(0), ctm);
        default -> {}
      }
    }
  }

  /** What only says how something reads is part of the marked content around it. */
  private static int mark(PdfObject properties, int around) {
    PdfNumber id =
        properties instanceof PdfDictionary dictionary
            ? dictionary.getAsNumber(PdfName.MCID)
            : null;
    return id == null ? around : id.intValue();
  }

  private static String reading(PdfObject properties) {
    PdfString reading =
        properties instanceof PdfDictionary dictionary
            ? dictionary.getAsString(new PdfName("ActualText"))
            : null;
    return reading == null ? "" : reading.toUnicodeString();
  }

  private void form(PdfDictionary resources, PdfName name, double[] ctm) throws IOException {
    PdfObject object = PdfReader.getPdfObject(resources.getAsDict(PdfName.XOBJECT).get(name));
    if (object instanceof PRStream stream && PdfName.FORM.equals(stream.get(PdfName.SUBTYPE))) {
      PdfArray matrix = stream.getAsArray(PdfName.MATRIX);
      double[] own = matrix == null ? ctm : product(numbers(matrix.getElements()), ctm);
      run(PdfReader.getStreamBytes(stream), stream.getAsDict(PdfName.RESOURCES), own);
    }
  }

  private double paint(
      byte[] codes, Face face, double[] tm, double[] ctm, double size, double spacing) {
    double advance = 0;
    for (int i = 0; i + 1 < codes.length; i += 2) {
      int code = ((codes[i] & 0xFF) << 8) | (codes[i + 1] & 0xFF);
      double width = face.widths().getOrDefault(code, 1000.0) / 1000 * size;
      double[] at = product(product(new double[] {1, 0, 0, 1, advance, 0}, tm), ctm);
      double scale = Math.hypot(at[0], at[1]);
      String text = face.texts().getOrDefault(code, "?");
      glyphs.add(
          new Glyph(
              page,
              text,
              at[4],
              at[5],
              size * scale,
              width * scale,
              marks.element(),
              readings.element()));
      advance += width + spacing;
    }
    return advance;
  }

  private Face face(PdfDictionary resources, PdfName name) throws IOException {
    PdfObject reference = resources.getAsDict(PdfName.FONT).get(name);
    Face known = faces.get(reference);
    if (known == null) {
      known = read((PdfDictionary) PdfReader.getPdfObject(reference));
      faces.put(reference, known);
    }
    return known;
  }

  private static Face read(PdfDictionary font) throws IOException {
    Map<Integer, String> texts = new HashMap<>();
    PRStream map = (PRStream) PdfReader.getPdfObject(font.get(PdfName.TOUNICODE));
    String cmap = new String(PdfReader.getStreamBytes(map), StandardCharsets.ISO_8859_1);
    for (String block : cmap.split("endbfrange", -1)) {
      int at = block.indexOf("beginbfrange");
      Matcher range = RANGE.matcher(at < 0 ? "" : block.substring(at));
      while (range.find()) {
        int from = Integer.parseInt(range.group(1), 16);
        int to = Integer.parseInt(range.group(2), 16);
        String first = utf16(range.group(3));
        for (int code = from; code <= to; code++) {
          texts.put(code, Character.toString(first.codePointAt(0) + code - from));
        }
      }
    }
    for (String block : cmap.split("endbfchar", -1)) {
      int at = block.indexOf("beginbfchar");
      Matcher pair = PAIR.matcher(at < 0 ? "" : block.substring(at));
      while (pair.find()) {
        texts.put(Integer.parseInt(pair.group(1), 16), utf16(pair.group(2)));
      }
    }
    return new Face(texts, widths(font));
  }

  private static Map<Integer, Double> widths(PdfDictionary font) {
    Map<Integer, Double> widths = new HashMap<>();
    PdfDictionary below = font.getAsArray(PdfName.DESCENDANTFONTS).getAsDict(0);
    List<PdfObject> w = below.getAsArray(PdfName.W).getElements();
    for (int i = 0; i + 1 < w.size(); ) {
      int from = ((PdfNumber) w.get(i)).intValue();
      if (PdfReader.getPdfObject(w.get(i + 1)) instanceof PdfArray array) {
        for (int k = 0; k < array.size(); k++) {
          widths.put(from + k, array.getAsNumber(k).doubleValue());
        }
        i += 2;
      } else {
        int to = ((PdfNumber) w.get(i + 1)).intValue();
        for (int code = from; code <= to; code++) {
          widths.put(code, ((PdfNumber) w.get(i + 2)).doubleValue());
        }
        i += 3;
      }
    }
    return widths;
  }

  private static String utf16(String hex) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i + 4 <= hex.length(); i += 4) {
      text.append((char) Integer.parseInt(hex.substring(i, i + 4), 16));
    }
    return text.toString();
  }

  private static double[] numbers(List<PdfObject> operands) {
    return operands.stream()
        .filter(PdfNumber.class::isInstance)
        .mapToDouble(number -> ((PdfNumber) number).doubleValue())
        .toArray();
  }

  private static double[] product(double[] a, double[] b) {
    return new double[] {
      a[0] * b[0] + a[1] * b[2],
      a[0] * b[1] + a[1] * b[3],
      a[2] * b[0] + a[3] * b[2],
      a[2] * b[1] + a[3] * b[3],
      a[4] * b[0] + a[5] * b[2] + b[4],
      a[4] * b[1] + a[5] * b[3] + b[5]
    };
  }
}
