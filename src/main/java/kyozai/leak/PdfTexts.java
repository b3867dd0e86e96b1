package kyozai.leak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kyozai.diagnostic.Bilingual;
import kyozai.leak.FileText.Kind;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/**
 * All text of a PDF: pages, alternative texts, bookmarks, properties, attachments (ISO 32000-1).
 */
final class PdfTexts {
  private static final Set<String> ALTERNATIVES = Set.of("/Alt", "/ActualText", "/E");

  private final PdfReader reader;
  private final List<FileText> texts = new ArrayList<>();

  private PdfTexts(PdfReader reader) {
    this.reader = reader;
  }

  static List<FileText> of(byte[] pdf) {
    try (PdfReader reader = new PdfReader(pdf)) {
      PdfTexts texts = new PdfTexts(reader);
      texts.read();
      return texts.texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() throws IOException {
    PageText pages = new PageText(reader, this::actual);
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      Bilingual place = Bilingual.of(page + "ページの文字", "text of page " + page);
      texts.add(new FileText(place, pages.of(page), Kind.RUNNING));
    }
    reader.getInfo().values().forEach(value -> string(Bilingual.of("プロパティ", "properties"), value));
    for (int i = 1; i < reader.getXrefSize(); i++) {
      object(reader.getPdfObject(i), "");
    }
  }

  private void actual(String string) {
    string(Bilingual.of("代替テキスト", "alternative text"), string);
  }

  private void string(Bilingual place, String text) {
    texts.add(new FileText(place, text, Kind.STRING));
  }

  /** What stands in an object itself; objects that it refers to are read by themselves. */
  private void object(@Nullable PdfObject object, String key) throws IOException {
    switch (object) {
      case PRStream stream -> {
        stream(stream);
        dictionary(stream);
      }
      case PdfDictionary dictionary -> dictionary(dictionary);
      case PdfArray array -> {
        for (PdfObject element : array.getElements()) {
          object(element, key);
        }
      }
      case PdfString string -> string(place(key), string.toUnicodeString());
      case null, default -> {
        // Numbers and names say nothing.
      }
    }
  }

  private void dictionary(PdfDictionary dictionary) throws IOException {
    for (PdfName key : dictionary.getKeys()) {
      object(dictionary.get(key), key.toString());
    }
  }

  private void stream(PRStream stream) throws IOException {
    PdfObject type = stream.get(PdfName.TYPE);
    if (PdfName.METADATA.equals(type)) {
      String xml = new String(PdfReader.getStreamBytes(stream), StandardCharsets.UTF_8);
      string(Bilingual.of("メタデータ", "metadata"), xml);
    } else if (new PdfName("EmbeddedFile").equals(type)) {
      texts.add(
          new FileText(
              Bilingual.of("添付ファイル", "attachment"),
              new String(PdfReader.getStreamBytes(stream), StandardCharsets.UTF_8),
              Kind.FORBIDDEN));
    }
  }

  private static Bilingual place(String key) {
    if (ALTERNATIVES.contains(key)) {
      return Bilingual.of("代替テキスト", "alternative text");
    }
    return switch (key) {
      case "/Title" -> Bilingual.of("しおりか見出し", "bookmarks or titles");
      case "/Contents" -> Bilingual.of("注釈", "annotations");
      case "/V", "/DV", "/TU" -> Bilingual.of("フォームの欄", "form fields");
      default -> Bilingual.of("「" + key + "」の項目", "entry " + key);
    };
  }
}
