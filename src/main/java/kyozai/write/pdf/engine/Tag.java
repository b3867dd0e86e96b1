package kyozai.write.pdf.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;

/** The standard structure types of ISO 32000-1, 14.8.4, that documents here use. */
enum Tag {
  DOCUMENT("Document", Kind.GROUPING),
  PART("Part", Kind.GROUPING),
  SECT("Sect", Kind.GROUPING),
  DIV("Div", Kind.GROUPING),
  ART("Art", Kind.GROUPING),
  BLOCK_QUOTE("BlockQuote", Kind.GROUPING),
  TOC("TOC", Kind.BLOCK),
  TOCI("TOCI", Kind.GROUPING),
  H1("H1", Kind.BLOCK),
  H2("H2", Kind.BLOCK),
  H3("H3", Kind.BLOCK),
  H4("H4", Kind.BLOCK),
  H5("H5", Kind.BLOCK),
  H6("H6", Kind.BLOCK),
  P("P", Kind.BLOCK),
  L("L", Kind.BLOCK),
  LI("LI", Kind.BLOCK),
  LBL("Lbl", Kind.BLOCK),
  LBODY("LBody", Kind.BLOCK),
  TABLE("Table", Kind.BLOCK),
  THEAD("THead", Kind.BLOCK),
  TBODY("TBody", Kind.BLOCK),
  TFOOT("TFoot", Kind.BLOCK),
  TR("TR", Kind.BLOCK),
  TH("TH", Kind.BLOCK),
  TD("TD", Kind.BLOCK),
  CAPTION("Caption", Kind.BLOCK),
  FIGURE("Figure", Kind.BLOCK),
  FORMULA("Formula", Kind.INLINE),
  NOTE("Note", Kind.INLINE),
  SPAN("Span", Kind.INLINE),
  QUOTE("Quote", Kind.INLINE),
  CODE("Code", Kind.INLINE),
  REFERENCE("Reference", Kind.INLINE),
  LINK("Link", Kind.INLINE),
  RUBY("Ruby", Kind.INLINE),
  RB("RB", Kind.INLINE),
  RT("RT", Kind.INLINE);

  private static final Map<String, Tag> BY_NAME = new HashMap<>();

  static {
    for (Tag tag : values()) {
      BY_NAME.put(tag.name, tag);
    }
  }

  private final String name;
  private final Kind kind;

  Tag(String name, Kind kind) {
    this.name = name;
    this.kind = kind;
  }

  PdfName pdfName() {
    return new PdfName(name);
  }

  /** Whether text may not stand directly in it. */
  boolean isGrouping() {
    return kind == Kind.GROUPING;
  }

  boolean isInline() {
    return kind == Kind.INLINE;
  }

  /** The element that text standing directly in a grouping element gets. */
  Tag forLooseText() {
    return this == TOCI ? REFERENCE : P;
  }

  /** The type with a name as in PDF, or null. */
  static @Nullable Tag named(String name) {
    return BY_NAME.get(name);
  }

  /** H1 to H6. */
  static Tag heading(int level) {
    return List.of(H1, H2, H3, H4, H5, H6).get(level - 1);
  }

  private enum Kind {
    GROUPING,
    BLOCK,
    INLINE
  }
}
