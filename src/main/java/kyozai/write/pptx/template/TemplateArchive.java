package kyozai.write.pptx.template;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kyozai.diagnostic.Bilingual;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A file of parts (ECMA-376 part 2), read only as far as it is asked for: what is not kept of a
 * template is never unpacked.
 */
final class TemplateArchive implements AutoCloseable {
  private static final long LARGEST_FILE = 200L << 20;
  private static final int LARGEST_XML = 16 << 20;
  private static final int LARGEST_PART = 48 << 20;
  private static final long LARGEST_SUM = 64L << 20;
  private static final int MOST_PARTS = 20_000;
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final Charset LATIN = StandardCharsets.ISO_8859_1;
  private static final String ENCRYPTED =
      new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), LATIN);
  private static final int CHUNK = 1 << 20;

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> defaults = new HashMap<>();
  private long read;

  private TemplateArchive(ZipFile zip) {
    this.zip = zip;
  }

  /** Opens a file and checks that it is one of parts whose names are harmless. */
  static TemplateArchive open(Path file) throws TemplateFault, IOException {
    sniff(file);
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw noPowerPoint();
    }
    TemplateArchive archive = new TemplateArchive(zip);
    try {
      archive.list();
      archive.readTypes();
      return archive;
    } catch (TemplateFault | IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static void sniff(Path file) throws TemplateFault, IOException {
    if (Files.isDirectory(file)) {
      throw new TemplateFault(
          "template-is-a-folder",
          Bilingual.of("テンプレートはフォルダーではなくファイルで指定します。", "The template is a folder, not a file."),
          Bilingual.of(
              ".pptx か .potx のファイルを指定してください。", "Name a file that ends in .pptx or .potx."));
    }
    if (!Files.isRegularFile(file)) {
      throw new TemplateFault(
          "no-such-template",
          Bilingual.of("テンプレートが見つかりません。", "There is no such template."),
          Bilingual.of("名前と場所を確かめてください。", "Check its name and its folder."));
    }
    if (Files.size(file) > LARGEST_FILE) {
      throw tooLarge();
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (Arrays.equals(in.readNBytes(OLE2.length), OLE2)) {
        throw compound(in);
      }
    }
  }

  /** The container of old files and of encrypted new ones ([MS-OFFCRYPTO], section 2.3.4.4). */
  private static TemplateFault compound(InputStream in) throws IOException {
    boolean encrypted = false;
    byte[] tail = new byte[0];
    while (!encrypted) {
      byte[] chunk = in.readNBytes(CHUNK);
      if (chunk.length == 0) {
        break;
      }
      String text = new String(tail, LATIN) + new String(chunk, LATIN);
      encrypted = text.contains(ENCRYPTED);
      tail =
          Arrays.copyOfRange(chunk, Math.max(0, chunk.length - ENCRYPTED.length()), chunk.length);
    }
    return encrypted
        ? new TemplateFault(
            "encrypted-template",
            Bilingual.of("テンプレートにパスワードがかかっています。", "The template is protected by a password."),
            Bilingual.of(
                "PowerPointの［ファイル］→［情報］でパスワードを外し、保存し直してください。",
                "Remove the password in PowerPoint under File, Info, and save it again."))
        : new TemplateFault(
            "old-template",
            Bilingual.of(
                "テンプレートが古い形式（.ppt か .pot）です。", "The template is in the old format (.ppt or .pot)."),
            Bilingual.of(
                "PowerPointで開いて、.pptx か .potx として保存してください。",
                "Open it in PowerPoint and save it as .pptx or .potx."));
  }

  private static TemplateFault noPowerPoint() {
    return new TemplateFault(
        "not-a-template",
        Bilingual.of("PowerPointのファイルとして読めません。", "This cannot be read as a PowerPoint file."),
        Bilingual.of(".pptx か .potx のファイルを指定してください。", "Name a file that ends in .pptx or .potx."));
  }

  private static TemplateFault tooLarge() {
    return TemplateFault.unsafe(
        Bilingual.of(
            "テンプレートが大きすぎます（または、展開すると異常に大きくなります）。",
            "The template is too large, or would be when unpacked."));
  }

  private void list() throws TemplateFault {
    if (zip.size() > MOST_PARTS) {
      throw TemplateFault.unsafe(
          Bilingual.of(
              "テンプレートの中のファイルが多すぎます（" + zip.size() + "）。",
              "The template holds too many parts (" + zip.size() + ")."));
    }
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String name = entry.getName();
      boolean climbs = ("/" + name + "/").contains("/../") || ("/" + name + "/").contains("/./");
      if (name.startsWith("/") || name.contains("\\") || name.contains(":") || climbs) {
        throw TemplateFault.unsafe(
            Bilingual.of(
                "テンプレートの中に、外を指す名前のファイルがあります。",
                "A part of the template has a name that leads out of it."));
      }
      if (!entry.isDirectory() && entries.putIfAbsent(key(name), entry) != null) {
        throw TemplateFault.broken(name);
      }
    }
  }

  private static String key(String part) {
    return part.toLowerCase(Locale.ROOT);
  }

  private void readTypes() throws TemplateFault, IOException {
    if (!has("[Content_Types].xml")) {
      throw noPowerPoint();
    }
    for (Element element : SafeXml.children(xml("[Content_Types].xml").getDocumentElement())) {
      String type = element.getAttribute("ContentType");
      if ("Override".equals(element.getLocalName())) {
        types.put(key(element.getAttribute("PartName").replaceFirst("^/", "")), type);
      } else {
        defaults.put(key(element.getAttribute("Extension")), type);
      }
    }
  }

  boolean has(String part) {
    return entries.containsKey(key(part));
  }

  /** Whether the file carries Visual Basic. */
  boolean hasMacros() {
    return entries.keySet().stream().anyMatch(name -> name.endsWith("vbaproject.bin"));
  }

  /** The content type of a part; empty when the file names none. */
  String type(String part) {
    String extension = part.substring(part.lastIndexOf('.') + 1);
    String own = types.get(key(part));
    return own != null ? own : defaults.getOrDefault(key(extension), "");
  }

  /** The bytes of a part. */
  byte[] bytes(String part) throws TemplateFault, IOException {
    return bytes(part, LARGEST_PART);
  }

  private byte[] bytes(String part, int most) throws TemplateFault, IOException {
    ZipEntry entry = entries.get(key(part));
    if (entry == null) {
      throw TemplateFault.broken(part);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(most + 1);
      read += bytes.length;
      if (bytes.length > most || read > LARGEST_SUM) {
        throw tooLarge();
      }
      return bytes;
    } catch (ZipException | EOFException e) {
      throw TemplateFault.broken(part);
    }
  }

  /** The document of a part. */
  Document xml(String part) throws TemplateFault, IOException {
    return SafeXml.parse(part, bytes(part, LARGEST_XML));
  }

  /** What a part refers to; the empty name stands for the file. */
  List<Relation> relations(String part) throws TemplateFault, IOException {
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    List<Relation> relations = new ArrayList<>();
    if (!has(name)) {
      return relations;
    }
    for (Element element : SafeXml.children(xml(name).getDocumentElement())) {
      String type = element.getAttribute("Type");
      if (type.startsWith("http://purl.oclc.org/")) {
        throw strict();
      }
      boolean external = element.getAttribute("TargetMode").equals("External");
      String target = element.getAttribute("Target");
      relations.add(
          new Relation(
              element.getAttribute("Id"),
              type,
              external ? target : existing(Relation.resolve(part, target)),
              external));
    }
    return relations;
  }

  /** Targets may be written with percent signs where the names of the parts are not. */
  private String existing(String part) {
    if (has(part) || part.indexOf('%') < 0) {
      return part;
    }
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // Not encoded after all: the part is missing under either name.
      return part;
    }
  }

  private static TemplateFault strict() {
    return new TemplateFault(
        "strict-template",
        Bilingual.of(
            "テンプレートが「Strict Open XML プレゼンテーション」の形式です。",
            "The template is a Strict Open XML Presentation."),
        Bilingual.of(
            "PowerPointで「PowerPoint プレゼンテーション (.pptx)」として保存し直してください。",
            "Save it in PowerPoint as PowerPoint Presentation (.pptx)."));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
