package kyozai.write.pdf.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kyozai.diagnostic.Diagnostic;
import kyozai.picture.Picture;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.DefaultPDFCreationListener;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.render.BlockBox;
import org.openpdf.simple.extend.XhtmlNamespaceHandler;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Lays out XHTML and writes it as a tagged PDF; see docs/analysis/pdf-markup.md for the markup. */
public final class PdfEngine {
  /** The attribute of the root that says how many ems a line of running text is long. */
  public static final String LINE = "data-line";

  /** Layouts at most, one for each text that falls on the end of a page. */
  private static final int LAYOUTS = 12;

  private static final int DOTS_PER_PIXEL = 20;
  private static final float DOTS_PER_POINT = 80f / 3f;

  private PdfEngine() {}

  /**
   * Prints a document.
   *
   * @param document changed by the layout; good for one use
   * @param pictures by the {@code src} of their elements
   */
  public static Printed print(
      Document document, PdfProperties properties, Map<String, Picture> pictures) {
    return print(document, properties, pictures, Drawings.NONE);
  }

  /**
   * Prints a document with drawings.
   *
   * @param document changed by the layout; good for one use
   * @param pictures by the {@code src} of their elements
   */
  public static Printed print(
      Document document,
      PdfProperties properties,
      Map<String, Picture> pictures,
      Drawings drawings) {
    FontSet fonts = FontSet.bundled();
    GlyphGuard guard = new GlyphGuard(fonts, properties.source());
    List<Diagnostic> diagnostics =
        new ArrayList<>(Preparation.prepare(document, fonts, guard, properties.source()));
    style(document);
    HyphenRules rules = new HyphenRules();
    TaggedDevice device = new TaggedDevice(DOTS_PER_POINT);
    DrawnText text = new DrawnText(fonts, guard);
    ITextRenderer renderer =
        renderer(device, fonts, pictures, new DrawingFactory(device, drawings, text));
    renderer.getSharedContext().setLineBreakingStrategy(rules);
    BlockBox root = laidOut(renderer, document, rules);
    InlineBlocks.settle(root);
    device.justify(Justification.of(root));
    renderer.setListener(new Listener(device, properties));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    renderer.createPDF(bytes);
    diagnostics.addAll(guard.diagnostics());
    return new Printed(bytes.toByteArray(), device.pages(), diagnostics);
  }

  /** Each layout but the first mends one page and changes those behind it alone. */
  private static BlockBox laidOut(ITextRenderer renderer, Document document, HyphenRules rules) {
    for (int i = 1; ; i++) {
      renderer.setDocument(document, "", new Markup(rules));
      renderer.layout();
      BlockBox root = Objects.requireNonNull(renderer.getRootBox());
      if (i == LAYOUTS || !InlineBlocks.breakBefore(root)) {
        return root;
      }
    }
  }

  private static ITextRenderer renderer(
      TaggedDevice device, FontSet fonts, Map<String, Picture> pictures, DrawingFactory factory) {
    return new ITextRenderer(
        DOTS_PER_POINT,
        DOTS_PER_PIXEL,
        device,
        new ConfinedAgent(device, DOTS_PER_PIXEL, pictures),
        new BundledFonts(fonts),
        factory,
        new TextMeasure());
  }

  /** Puts the mechanics of the engine before the document's own style. */
  private static void style(Document document) {
    Element style = document.createElement("style");
    style.setTextContent(mechanics());
    for (Node n : Dom.elements(document.getDocumentElement())) {
      if (n instanceof Element e && e.getTagName().equals("head")) {
        e.insertBefore(style, e.getFirstChild());
      }
    }
  }

  private static String mechanics() {
    try (InputStream in = PdfEngine.class.getResourceAsStream("/kyozai/write/pdf/engine.css")) {
      if (in == null) {
        throw new IllegalStateException("engine.css is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Links are annotated by the device, and the language of an element is its breaking rule. */
  private static final class Markup extends XhtmlNamespaceHandler {
    private final HyphenRules rules;

    Markup(HyphenRules rules) {
      this.rules = rules;
    }

    @Override
    public String getLang(@Nullable Element element) {
      return element == null ? "" : rules.rule(element);
    }

    @Override
    public @Nullable String getLinkUri(Element element) {
      return null;
    }
  }

  private static final class Listener extends DefaultPDFCreationListener {
    private final TaggedDevice device;
    private final PdfProperties properties;

    Listener(TaggedDevice device, PdfProperties properties) {
      this.device = device;
      this.properties = properties;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
      PdfMetadata.open(Objects.requireNonNull(renderer.getWriter()));
    }

    @Override
    public void onClose(ITextRenderer renderer) {
      device.writeStructure();
      try {
        PdfMetadata.close(Objects.requireNonNull(renderer.getWriter()), properties);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
