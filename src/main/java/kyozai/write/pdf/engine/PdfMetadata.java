package kyozai.write.pdf.engine;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What makes a PDF accessible and archival beside its structure: PDF/UA-1 (ISO 14289-1) and
 * PDF/A-3a (ISO 19005-3); of sheets without structure PDF/A-2b (ISO 19005-2), or PDF/A-3b when they
 * bring a file with them, which only the third part allows to be of any format.
 */
final class PdfMetadata {
  private static final String PRODUCER = "kyozai";
  private static final String PDF_DATE = "D:20000101000000Z";
  private static final String XMP_DATE = "2000-01-01T00:00:00Z";

  /** The library calls an output intent GTS_PDFA1 under this name alone. */
  private static final String OUTPUT_CONDITION = "PDFA/1";

  private static final String ACCESSIBLE =
      "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
          + "<pdfuaid:part>1</pdfuaid:part>";
  private static final String VISUAL =
      "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>";
  private static final String VISUAL_WITH_A_FILE =
      "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>";

  /**
   * Of zlib: files are 3 % larger than at the usual level 6, for half of the time, which was a
   * fifth of that of a document.
   */
  static final int COMPRESSION = 4;

  private PdfMetadata() {}

  /** What must be said before the first page. */
  static void open(PdfWriter writer) {
    openUntagged(writer);
    writer.setTagged();
    writer.setTabs(PdfName.S);
  }

  /** What must be said before the first sheet: a printer turns it by its short edge. */
  static void openSheets(PdfWriter writer) {
    openUntagged(writer);
    writer.addViewerPreference(PdfName.DUPLEX, PdfName.DUPLEXFLIPSHORTEDGE);
  }

  private static void openUntagged(PdfWriter writer) {
    writer.setCompressionLevel(COMPRESSION);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setFullCompression();
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
  }

  /** What can be said when all pages are there. */
  static void close(PdfWriter writer, PdfProperties properties) throws IOException {
    close(writer, properties, true);
  }

  /** What can be said when all sheets are there. */
  static void closeSheets(PdfWriter writer, PdfProperties properties) throws IOException {
    close(writer, properties, false);
  }

  private static void close(PdfWriter writer, PdfProperties properties, boolean tagged)
      throws IOException {
    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(
        new PdfName("Lang"),
        new PdfString(properties.language().regionalTag(), PdfObject.TEXT_UNICODE));
    info(writer.getInfo(), properties);
    Attachment attachment = properties.attachment();
    if (attachment != null) {
      attach(writer, attachment);
    }
    writer.setXmpMetadata(xmp(properties, tagged).getBytes(StandardCharsets.UTF_8));
    writer.setOutputIntents(
        "sRGB IEC61966-2.1",
        OUTPUT_CONDITION,
        "http://www.color.org",
        "sRGB IEC61966-2.1",
        ICC_Profile.getInstance(ColorSpace.CS_sRGB));
  }

  private static void info(PdfDictionary info, PdfProperties properties) {
    put(info, PdfName.TITLE, properties.title());
    put(info, PdfName.SUBJECT, properties.subject());
    put(info, PdfName.AUTHOR, properties.author());
    put(info, PdfName.KEYWORDS, keywords(properties));
    put(info, PdfName.PRODUCER, PRODUCER);
    info.put(PdfName.CREATIONDATE, new PdfString(PDF_DATE));
    info.put(PdfName.MODDATE, new PdfString(PDF_DATE));
    String id = fileId(properties);
    info.put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
  }

  /** An associated file: PDF/A-3 wants its relation, its type and its date. */
  private static void attach(PdfWriter writer, Attachment attachment) throws IOException {
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(PdfName.MODDATE, new PdfString(PDF_DATE));
    PdfFileSpecification file =
        PdfFileSpecification.fileEmbedded(
            writer,
            null,
            attachment.name(),
            attachment.content(),
            attachment.mediaType(),
            parameters,
            COMPRESSION);
    file.setUnicodeFileName(attachment.name(), false);
    file.addDescription(attachment.description(), true);
    file.put(new PdfName("AFRelationship"), new PdfName("Source"));
    writer.addFileAttachment(attachment.description(), file);
    writer.getExtraCatalog().put(new PdfName("AF"), new PdfArray(file.getReference()));
  }

  private static String keywords(PdfProperties properties) {
    return String.join(", ", properties.keywords());
  }

  private static void put(PdfDictionary info, PdfName key, String value) {
    if (value.isEmpty()) {
      info.remove(key);
    } else {
      info.put(key, new PdfString(value, PdfObject.TEXT_UNICODE));
    }
  }

  private static String fileId(PdfProperties properties) {
    try {
      byte[] title = (properties.title() + properties.subject()).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(title);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String standards(PdfProperties properties, boolean tagged) {
    if (tagged) {
      return ACCESSIBLE;
    }
    return properties.attachment() == null ? VISUAL : VISUAL_WITH_A_FILE;
  }

  private static String xmp(PdfProperties p, boolean tagged) {
    String language = p.language().regionalTag();
    StringBuilder xml = new StringBuilder();
    xml.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>")
        .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">")
        .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">")
        .append("<rdf:Description rdf:about=\"\"")
        .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
        .append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
        .append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"")
        .append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
        .append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">")
        .append(standards(p, tagged))
        .append("<dc:format>application/pdf</dc:format>");
    alternative(xml, "dc:title", p.title());
    if (!p.subject().isEmpty()) {
      alternative(xml, "dc:description", p.subject());
    }
    if (!p.author().isEmpty()) {
      xml.append("<dc:creator><rdf:Seq><rdf:li>" + escape(p.author()) + "</rdf:li></rdf:Seq>")
          .append("</dc:creator>");
    }
    xml.append("<dc:language><rdf:Bag><rdf:li>" + language + "</rdf:li></rdf:Bag></dc:language>");
    if (!p.keywords().isEmpty()) {
      xml.append("<pdf:Keywords>" + escape(keywords(p)) + "</pdf:Keywords>");
    }
    return xml.append("<pdf:Producer>" + PRODUCER + "</pdf:Producer>")
        .append("<xmp:CreateDate>" + XMP_DATE + "</xmp:CreateDate>")
        .append("<xmp:ModifyDate>" + XMP_DATE + "</xmp:ModifyDate>")
        .append("</rdf:Description>")
        .append(tagged ? extensionSchema() : "")
        .append("</rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>")
        .toString();
  }

  private static void alternative(StringBuilder xml, String element, String text) {
    xml.append("<" + element + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escape(text))
        .append("</rdf:li></rdf:Alt></" + element + ">");
  }

  /** PDF/A knows pdfuaid only by its description (ISO 19005-3, section 6.6.2.3). */
  private static String extensionSchema() {
    return "<rdf:Description rdf:about=\"\""
        + " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
        + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
        + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">"
        + "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
        + "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
        + "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
        + "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
        + "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>"
        + "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
        + "<pdfaProperty:category>internal</pdfaProperty:category>"
        + "<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li>"
        + "</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
        + "</rdf:Description>";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
