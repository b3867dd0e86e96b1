package kyozai.write.pdf.engine;

import java.awt.Shape;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.extend.FSImage;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.InlineText;
import org.openpdf.render.JustificationInfo;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** The output device that tags what it paints; everything else becomes an artifact. */
final class TaggedDevice extends ITextOutputDevice {
  private static final double READING_SIZE = 0.5;
  private static final double READING_RISE = 0.92;

  private final IdentityHashMap<InlineText, Integer> painted = new IdentityHashMap<>();
  private final MarkedContent marks = new MarkedContent();
  private final WordPainter words = new WordPainter(this, marks);
  private @Nullable Semantics semantics;
  private @Nullable StructureTree tree;
  private @Nullable Justification justification;
  private @Nullable LinkAnnotations links;
  private boolean tagging;
  private int pages;

  TaggedDevice(float dotsPerPoint) {
    super(dotsPerPoint);
  }

  /** Takes the spread of the lines, which is known after layout. */
  void justify(Justification lines) {
    justification = lines;
  }

  /** Writes the structure tree; all pages have been painted. */
  void writeStructure() {
    tree().write();
  }

  int pages() {
    return pages;
  }

  @Override
  public void start(Document document) {
    super.start(document);
    semantics = new Semantics(document);
    tree = null;
  }

  private Semantics semantics() {
    if (semantics == null) {
      throw new IllegalStateException("not started");
    }
    return semantics;
  }

  private StructureTree tree() {
    if (tree == null) {
      tree = new StructureTree(writer().getStructureTreeRoot(), semantics());
      links = new LinkAnnotations(this, tree, semantics());
    }
    return tree;
  }

  private PdfWriter writer() {
    return Objects.requireNonNull(getWriter());
  }

  @Override
  public void initializePage(PdfContentByte content, float height) {
    pages++;
    marks.page(content, writer().getPageReference(writer().getCurrentPageNumber()));
    super.initializePage(content, height);
  }

  @Override
  public void finishPage() {
    marks.close();
    super.finishPage();
  }

  @Override
  public void drawText(RenderingContext context, InlineText text) {
    StructureNode node = nodeOf(text);
    if (node == null) {
      marks.beginArtifact();
    } else {
      marks.begin(node, orderOf(text));
    }
    boolean before = tagging;
    tagging = true;
    paint(context, text);
    Element ruby = rubyOf(text);
    if (ruby != null) {
      paintReading(context, text, ruby);
    }
    tagging = before;
  }

  private void paint(RenderingContext context, InlineText text) {
    JustificationInfo info = info(text);
    if (WordPainter.isPlain(text.getSubstring(), info)) {
      super.drawText(context, text);
      return;
    }
    CalculatedStyle style = styleOf(Objects.requireNonNull(text.getParent()));
    setColor(style.getColor());
    ITextFSFont font = (ITextFSFont) style.getFSFont(context);
    setFont(font);
    setFontSpecification(Objects.requireNonNull(style.getFontSpecification()));
    words.paint(text, font, info);
  }

  private @Nullable JustificationInfo info(InlineText text) {
    InlineLayoutBox box = Objects.requireNonNull(text.getParent());
    return justification == null ? null : justification.of(box.getLineBox());
  }

  private static CalculatedStyle styleOf(Box box) {
    return Objects.requireNonNull(box.getStyle());
  }

  private @Nullable Element rubyOf(InlineText text) {
    Text node = text.getTextNode();
    return node != null && node.getParentNode() instanceof Element e && Dom.isRuby(e) ? e : null;
  }

  /** The reading stands centred over its base at half the size. */
  private void paintReading(RenderingContext context, InlineText text, Element ruby) {
    InlineLayoutBox box = Objects.requireNonNull(text.getParent());
    ITextFSFont base = (ITextFSFont) styleOf(box).getFSFont(context);
    float size = base.getSize2D();
    ITextFSFont half = new ITextFSFont(base.getFontDescription(), (float) (size * READING_SIZE));
    String reading = ruby.getAttribute("data-reading");
    float own = half.getFontDescription().getFont().getWidthPoint(reading, half.getSize2D());
    JustificationInfo info = info(text);
    float spread = info == null ? 0 : info.nonSpaceAdjust() * (text.getSubstring().length() - 1);
    float x = box.getAbsX() + text.getX() + (text.getWidth() + spread - own) / 2;
    float y = (float) (box.getAbsY() + box.getBaseline() - READING_RISE * size);
    StructureNode node = tree().reading(ruby);
    if (node != null) {
      marks.begin(node, semantics().orderOfEnd(ruby) + 1);
    }
    setFont(half);
    drawString(reading, x, y, null);
  }

  private @Nullable StructureNode nodeOf(InlineText text) {
    InlineLayoutBox parent = Objects.requireNonNull(text.getParent());
    Integer first = painted.putIfAbsent(text, pages);
    boolean repeated = first != null && first != pages;
    if (repeated || text.isDynamicFunction() || inMargin(parent)) {
      return null;
    }
    Text node = text.getTextNode();
    Element owner =
        node != null && node.getParentNode() instanceof Element e ? e : parent.getElement();
    boolean generated = node == null;
    return owner == null || generated ? null : tree().textNode(owner);
  }

  private int orderOf(InlineText text) {
    Text node = text.getTextNode();
    return node == null ? Integer.MAX_VALUE : semantics().order(node);
  }

  /** Whether a box is part of a margin of the page. */
  static boolean inMargin(Box box) {
    for (Box b = box; b != null; b = b.getParent()) {
      Element element = b.getElement();
      boolean running = element != null && Dom.hasClass(element, "running");
      if (running || b.getPseudoElementOrClass() != null) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void paintReplacedElement(RenderingContext context, BlockBox box) {
    Element element = box.getElement();
    StructureNode node = element == null || inMargin(box) ? null : tree().node(element);
    if (element == null || node == null || node.tag() != Tag.FIGURE) {
      marks.beginArtifact();
    } else {
      node.place(createTargetArea(context, box));
      marks.begin(node, semantics().order(element));
    }
    boolean before = tagging;
    tagging = true;
    super.paintReplacedElement(context, box);
    tagging = before;
    marks.close();
  }

  @Override
  public void paintBackground(RenderingContext context, Box box) {
    super.paintBackground(context, box);
    if (box instanceof InlineLayoutBox inline && !inMargin(box)) {
      tree();
      if (links != null) {
        links.annotate(context, inline, marks.pageReference());
      }
    }
  }

  @Override
  public void draw(Shape shape) {
    decorate();
    super.draw(shape);
  }

  @Override
  public void fill(Shape shape) {
    decorate();
    super.fill(shape);
  }

  @Override
  public void drawString(String text, float x, float y, @Nullable JustificationInfo info) {
    decorate();
    super.drawString(text, x, y, info);
  }

  @Override
  public void drawImage(FSImage image, int x, int y) {
    decorate();
    super.drawImage(image, x, y);
  }

  private void decorate() {
    if (!tagging) {
      marks.beginArtifact();
    }
  }

  @Override
  public void setClip(Shape shape) {
    marks.close();
    super.setClip(shape);
  }

  @Override
  public void clip(Shape shape) {
    marks.close();
    super.clip(shape);
  }
}
