package kyozai.write.pptx.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import kyozai.diagnostic.Bilingual;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * XML of files that somebody else wrote: no DOCTYPE, no entities, nothing fetched, no deep nests.
 */
public final class SafeXml {
  /** The namespaces of PresentationML (ECMA-376 part 1, annex A). */
  public static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";

  public static final String P = "http://schemas.openxmlformats.org/presentationml/2006/main";

  public static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String LIMIT = "jdk.xml.maxElementDepth";
  private static final int DEEPEST = 120;

  private SafeXml() {}

  /** A part's document. */
  static Document parse(String part, byte[] xml) throws TemplateFault {
    try {
      return parse(xml);
    } catch (SAXParseException e) {
      if (e.getMessage() != null && e.getMessage().contains("DOCTYPE")) {
        throw TemplateFault.unsafe(
            Bilingual.of(
                "テンプレートの中のXMLにDOCTYPEがあります（" + part + "）。",
                "An XML part of the template has a DOCTYPE (" + part + ")."));
      }
      throw TemplateFault.broken(part);
    } catch (SAXException e) {
      throw TemplateFault.broken(part);
    }
  }

  /** A document that the program itself wrote. */
  public static Document own(String xml) {
    try {
      return parse(xml.getBytes(StandardCharsets.UTF_8));
    } catch (SAXException e) {
      throw new IllegalArgumentException(xml, e);
    }
  }

  private static Document parse(byte[] xml) throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setAttribute(LIMIT, DEEPEST);
      factory.setExpandEntityReferences(false);
      factory.setXIncludeAware(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Silent());
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The bytes of a document, the same for the same document. */
  public static byte[] print(Document document) {
    try {
      document.setXmlStandalone(true);
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      transformer.transform(new DOMSource(document), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One element as text that stands on its own. */
  static String print(Element element) {
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter text = new StringWriter();
      transformer.transform(new DOMSource(element), new StreamResult(text));
      return text.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The child elements. */
  public static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The child elements of a local name. */
  public static List<Element> children(Node parent, String name) {
    return children(parent).stream().filter(child -> name.equals(child.getLocalName())).toList();
  }

  /** The first element that a path of local names leads to; null when there is none. */
  public static @Nullable Element first(@Nullable Element from, String... path) {
    Element at = from;
    for (String name : path) {
      if (at == null) {
        return null;
      }
      List<Element> found = children(at, name);
      at = found.isEmpty() ? null : found.getFirst();
    }
    return at;
  }

  /** All elements of a local name below a node, as a list that later changes leave alone. */
  public static List<Element> all(Document document, String name) {
    return all(document.getDocumentElement(), name);
  }

  /** All elements of a local name below an element, as a list that later changes leave alone. */
  public static List<Element> all(Element root, String name) {
    List<Element> all = new ArrayList<>();
    var nodes = root.getElementsByTagNameNS("*", name);
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  /** A whole number of an attribute, or what is given when it is none. */
  static long number(@Nullable Element element, String attribute, long otherwise) {
    if (element == null) {
      return otherwise;
    }
    try {
      return Long.parseLong(element.getAttribute(attribute).strip());
    } catch (NumberFormatException e) {
      // Also when the attribute is missing, which is the usual case.
      return otherwise;
    }
  }

  /** An attribute; empty when the element or the attribute is missing. */
  static String text(@Nullable Element element, String attribute) {
    return element == null ? "" : element.getAttribute(attribute);
  }

  /** Nothing on the standard streams; faults come as exceptions. */
  private static final class Silent implements ErrorHandler {
    @Override
    public void warning(SAXParseException exception) {}

    @Override
    public void error(SAXParseException exception) {}

    @Override
    public void fatalError(SAXParseException exception) throws SAXException {
      throw exception;
    }
  }
}
