package kyozai.leak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kyozai.diagnostic.Bilingual;
import kyozai.leak.FileText.Kind;

/**
 * All text of a presentation, and of the workbooks in it: each part's text, paragraph by paragraph,
 * and the attributes that say something (ECMA-376 Part 1).
 */
final class PresentationTexts {
  private static final Set<String> SPEAKING = Set.of("descr", "title", "name", "tooltip");
  private static final Set<String> PARAGRAPHS = Set.of("p", "si", "comment", "sldName");

  private final List<FileText> texts = new ArrayList<>();
  private final XMLInputFactory xml = XMLInputFactory.newFactory();

  private PresentationTexts() {
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  static List<FileText> of(byte[] file) {
    PresentationTexts reader = new PresentationTexts();
    try {
      reader.archive(file, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException(e);
    }
    return reader.texts;
  }

  private void archive(byte[] file, String within) throws IOException, XMLStreamException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = within + entry.getName();
        byte[] content = zip.readAllBytes();
        if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
          part(name, content);
        } else if (name.endsWith(".xlsx")) {
          archive(content, name + "!");
        }
      }
    }
  }

  private void part(String name, byte[] content) throws XMLStreamException {
    Bilingual place = place(name);
    boolean notes = name.matches("ppt/notesSlides/[^/]+\\.xml");
    XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(content));
    StringBuilder all = new StringBuilder();
    StringBuilder paragraph = new StringBuilder();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> attributes(reader, place);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            paragraph.append(reader.getText());
        case XMLStreamConstants.COMMENT -> add(place, reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          if (PARAGRAPHS.contains(reader.getLocalName())) {
            add(place, paragraph.toString());
            all.append(paragraph);
            paragraph.setLength(0);
          }
        }
        default -> {
          // Says nothing.
        }
      }
    }
    add(place, paragraph.toString());
    all.append(paragraph);
    if (notes && !all.toString().isBlank()) {
      texts.add(new FileText(place, all.toString().strip(), Kind.FORBIDDEN));
    }
  }

  private void attributes(XMLStreamReader reader, Bilingual place) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (SPEAKING.contains(reader.getAttributeLocalName(i))) {
        add(
            Bilingual.of(place.ja() + "の代替テキスト", "alternative text, " + place.en()),
            reader.getAttributeValue(i));
      }
    }
  }

  private void add(Bilingual place, String text) {
    if (!text.isBlank()) {
      texts.add(new FileText(place, text, Kind.STRING));
    }
  }

  private static Bilingual place(String part) {
    if (part.contains("!")) {
      return Bilingual.of("埋め込みブック（" + part + "）", "embedded workbook (" + part + ")");
    }
    if (part.startsWith("ppt/notesSlides/")) {
      return Bilingual.of("ノート（" + part + "）", "notes (" + part + ")");
    }
    if (part.startsWith("docProps/")) {
      return Bilingual.of("プロパティ", "properties");
    }
    return Bilingual.of("部品 " + part, "part " + part);
  }
}
