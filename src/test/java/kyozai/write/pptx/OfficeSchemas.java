package kyozai.write.pptx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schemas of ECMA-376 (transitional), taken from the jar that the build puts aside. */
final class OfficeSchemas {
  private static final Path JARS = Path.of("target/schemas");
  private static final String FOLDER = "org/apache/poi/schemas/ooxml/src/";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  /** Parts with these roots are of the packaging, whose schemas the jar does not have. */
  private static final Set<String> PACKAGING = Set.of("Types", "Relationships", "coreProperties");

  /**
   * PowerPoint writes bullet sizes in thousandths of a percent, as the first edition had it; the
   * schema has a type for both forms but uses it nowhere.
   */
  private static final String PERCENT = "name=\"val\" type=\"ST_TextBulletSizePercent\"";

  private static final String EITHER = "name=\"val\" type=\"ST_TextBulletSize\"";

  private final Schema schema;

  private OfficeSchemas(Schema schema) {
    this.schema = schema;
  }

  /** Unpacks the schemas into a folder and reads them. */
  static OfficeSchemas load(Path folder) throws IOException, SAXException {
    unpack(folder);
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    List<Source> sources = new ArrayList<>();
    for (String name :
        List.of("pml.xsd", "dml-chart.xsd", "shared-documentPropertiesExtended.xsd")) {
      sources.add(new StreamSource(folder.resolve(name).toFile()));
    }
    return new OfficeSchemas(factory.newSchema(sources.toArray(Source[]::new)));
  }

  private static void unpack(Path folder) throws IOException {
    try (var jars = Files.newDirectoryStream(JARS, "poi-ooxml-full-*.jar");
        ZipFile jar = new ZipFile(jars.iterator().next().toFile())) {
      List<? extends ZipEntry> schemas =
          jar.stream().filter(entry -> entry.getName().endsWith(".xsd")).toList();
      for (ZipEntry entry : schemas) {
        String name = entry.getName().substring(FOLDER.length());
        try (InputStream in = jar.getInputStream(entry)) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          Files.writeString(folder.resolve(name), text.replace(PERCENT, EITHER));
        }
      }
    }
  }

  /** What is wrong with the XML parts of a file; empty when all are valid. */
  List<String> errors(byte[] file) throws IOException {
    List<String> errors = new ArrayList<>();
    for (var part : PackageParts.of(file).entrySet()) {
      if (PackageParts.isXml(part.getKey())) {
        Document document = PackageParts.parse(part.getValue());
        if (!PACKAGING.contains(document.getDocumentElement().getLocalName())) {
          validate(part.getKey(), document, errors);
        }
      }
    }
    return errors;
  }

  private void validate(String part, Document document, List<String> errors) throws IOException {
    useFallbacks(document);
    Validator validator = schema.newValidator();
    validator.setErrorHandler(new Collector(part, errors));
    try {
      validator.validate(new DOMSource(document));
    } catch (SAXException e) {
      errors.add(part + ": " + e.getMessage());
    }
  }

  /** What a reader does that knows none of the later namespaces (ECMA-376 part 3). */
  private static void useFallbacks(Document document) {
    document.getDocumentElement().removeAttributeNS(COMPATIBILITY, "Ignorable");
    NodeList choices = document.getElementsByTagNameNS(COMPATIBILITY, "AlternateContent");
    while (choices.getLength() > 0) {
      Node choice = choices.item(0);
      NodeList fallbacks = ((Element) choice).getElementsByTagNameNS(COMPATIBILITY, "Fallback");
      Node parent = choice.getParentNode();
      if (fallbacks.getLength() > 0) {
        Node fallback = fallbacks.item(0);
        while (fallback.hasChildNodes()) {
          parent.insertBefore(fallback.getFirstChild(), choice);
        }
      }
      parent.removeChild(choice);
    }
  }

  private record Collector(String part, List<String> errors) implements ErrorHandler {
    @Override
    public void warning(SAXParseException exception) {
      error(exception);
    }

    @Override
    public void error(SAXParseException exception) {
      errors.add(part + ": " + exception.getMessage());
    }

    @Override
    public void fatalError(SAXParseException exception) {
      error(exception);
    }
  }
}
