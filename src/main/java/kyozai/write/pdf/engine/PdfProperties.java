package kyozai.write.pdf.engine;

import java.util.List;
import kyozai.diagnostic.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says about itself.
 *
 * @param title shown in the window's title bar
 * @param subject one line, possibly empty
 * @param author possibly empty
 * @param keywords possibly none
 * @param language of the text that says nothing else
 * @param source the outline's path, for diagnostics
 * @param attachment a file that comes with the document, or null
 */
public record PdfProperties(
    String title,
    String subject,
    String author,
    List<String> keywords,
    Language language,
    String source,
    @Nullable Attachment attachment) {

  /** Properties of a document that brings no file with it. */
  public PdfProperties(
      String title,
      String subject,
      String author,
      List<String> keywords,
      Language language,
      String source) {
    this(title, subject, author, keywords, language, source, null);
  }

  /** Keeps its own list of keywords. */
  public PdfProperties {
    keywords = List.copyOf(keywords);
  }
}
