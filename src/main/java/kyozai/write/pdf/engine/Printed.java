package kyozai.write.pdf.engine;

import java.util.List;
import kyozai.diagnostic.Diagnostic;

/** A printed document. */
public final class Printed {
  private final byte[] pdf;
  private final int pages;
  private final List<Diagnostic> diagnostics;

  Printed(byte[] pdf, int pages, List<Diagnostic> diagnostics) {
    this.pdf = pdf.clone();
    this.pages = pages;
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** A copy of the file. */
  public byte[] pdf() {
    return pdf.clone();
  }

  /** How many pages it has, at least 1. */
  public int pages() {
    return pages;
  }

  /** A warning for each character that no font has. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
