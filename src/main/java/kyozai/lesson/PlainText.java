package kyozai.lesson;

import java.util.List;

/**
 * The characters of some text without their marks: for names of files, footers and descriptions.
 */
public final class PlainText {
  private PlainText() {}

  /** The text; of ruby the base, of citations and badges nothing, of a line break a space. */
  public static String of(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    InlineWalker.walkText(
        content,
        inline -> {
          switch (inline) {
            case Inline.Text(String characters) -> text.append(characters);
            case Inline.Code(String characters) -> text.append(characters);
            case Inline.Ruby ruby -> text.append(ruby.base());
            case Inline.LineBreak lineBreak -> text.append(' ');
            case Inline.Strong strong -> {}
            case Inline.Emphasis emphasis -> {}
            case Inline.Link link -> {}
            case Inline.Cloze cloze -> {}
            case Inline.Citation citation -> {}
            case Inline.StatusBadge badge -> {}
          }
        });
    return text.toString().strip();
  }
}
