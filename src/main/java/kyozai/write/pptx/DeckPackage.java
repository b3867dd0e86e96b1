package kyozai.write.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kyozai.deck.DeckInfo;
import kyozai.deck.SlideChart;
import kyozai.picture.Picture;
import kyozai.theme.LayoutKind;
import kyozai.write.pptx.template.KeptPart;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;

/**
 * The package of a deck (ECMA-376 part 2). The parts are written as text: POI's presentation model
 * parses and prints each of them twice, which took ten times as long.
 */
final class DeckPackage {
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  static final String TYPES = "application/vnd.openxmlformats-officedocument.presentationml.";

  private static final String PRESENTATION = "/ppt/presentation.xml";

  private final OPCPackage parts;
  private final PackagePart presentation;
  private final Map<LayoutKind, PackagePart> layouts = new EnumMap<>(LayoutKind.class);
  private final Map<Picture, PackagePart> pictures = new HashMap<>();
  private final Map<Picture, PackagePart> vectors = new HashMap<>();
  private int charts;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  DeckPackage() {
    this.parts = OPCPackage.create(bytes);
    this.presentation = empty(PRESENTATION, TYPES + "presentation.main+xml");
    relateRoot(presentation, PackageRelationshipTypes.CORE_DOCUMENT);
    PackagePart app =
        part(
            "/docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            Xml.DECLARATION
                + "<Properties xmlns=\""
                + "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                + "<Application>kyozai</Application></Properties>");
    relateRoot(app, PackageRelationshipTypes.EXTENDED_PROPERTIES);
  }

  private void relateRoot(PackagePart part, String type) {
    parts.addRelationship(part.getPartName(), TargetMode.INTERNAL, type);
  }

  /** The presentation, whose text is set at the end. */
  PackagePart presentation() {
    return presentation;
  }

  /** A part with its text. */
  PackagePart part(String name, String type, String xml) {
    PackagePart part = empty(name, type);
    fill(part, xml.getBytes(StandardCharsets.UTF_8));
    return part;
  }

  /** A part whose text is set later. */
  PackagePart empty(String name, String type) {
    try {
      return parts.createPart(PackagingURIHelper.createPartName(name), type);
    } catch (InvalidFormatException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** A part of a template as it is. */
  PackagePart kept(KeptPart kept) {
    PackagePart part = empty(kept.name(), kept.type());
    try (OutputStream out = part.getOutputStream()) {
      kept.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return part;
  }

  /** Sets the text of a part. */
  void fill(PackagePart part, String xml) {
    fill(part, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static void fill(PackagePart part, byte[] content) {
    try (OutputStream out = part.getOutputStream()) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets a part refer to another by a known id. */
  void relate(PackagePart from, PackagePart to, String type, String id) {
    from.addRelationship(to.getPartName(), TargetMode.INTERNAL, type, id);
  }

  void layout(LayoutKind kind, PackagePart part) {
    layouts.put(kind, part);
  }

  PackagePart layout(LayoutKind kind) {
    return Objects.requireNonNull(layouts.get(kind));
  }

  PackagePart notesMaster() {
    return part("/ppt/notesMasters/notesMaster1.xml");
  }

  private PackagePart part(String name) {
    try {
      return Objects.requireNonNull(parts.getPart(PackagingURIHelper.createPartName(name)));
    } catch (InvalidFormatException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** The part of a picture's raster; one for all slides that show it. */
  PackagePart raster(Picture picture) {
    return pictures.computeIfAbsent(
        picture,
        p ->
            switch (p.format()) {
              case PNG -> media("png", "image/png", p.bytes());
              case JPEG -> media("jpeg", "image/jpeg", p.bytes());
            });
  }

  /** The part of a picture's vector original. */
  PackagePart vector(Picture picture, byte[] svg) {
    return vectors.computeIfAbsent(picture, p -> media("svg", "image/svg+xml", svg));
  }

  /**
   * The part of a chart, with its data sheet.
   *
   * @param look what is done to its text
   */
  PackagePart chart(SlideChart chart, String language, UnaryOperator<String> look) {
    charts++;
    PackagePart part =
        part(
            "/ppt/charts/chart" + charts + ".xml",
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
            look.apply(new ChartXml(chart, language).print()));
    PackagePart sheet =
        empty(
            "/ppt/embeddings/Microsoft_Excel_Sheet" + charts + ".xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    fill(sheet, ChartWorkbook.bytes(chart));
    relate(part, sheet, OFFICE + "package", "rId1");
    return part;
  }

  private PackagePart media(String extension, String type, byte[] content) {
    int number = pictures.size() + vectors.size() + 1;
    PackagePart part = empty("/ppt/media/image" + number + "." + extension, type);
    fill(part, content);
    return part;
  }

  /** The properties that the file manager shows. */
  void properties(DeckInfo info) {
    try {
      PackagePropertiesPart core = (PackagePropertiesPart) parts.getPackageProperties();
      core.setTitleProperty(info.title());
      core.setSubjectProperty(info.subject());
      core.setCreatorProperty(info.author());
      core.setKeywordsProperty(info.keywords());
      core.setLanguageProperty(info.language().regionalTag());
      core.setCreatedProperty(Optional.of(StableZip.DATE));
      core.setModifiedProperty(Optional.of(StableZip.DATE));
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The parts, which are never saved. */
  OPCPackage parts() {
    return parts;
  }

  /** The bytes of the file. */
  byte[] bytes() {
    try (StableZip zip = new StableZip(bytes)) {
      parts.save(zip);
      parts.revert();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
