package kyozai.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes running text anew, inline by inline, the inner before the outer ones. */
public final class InlineMapper {
  private InlineMapper() {}

  /**
   * The text with each inline replaced.
   *
   * @param change what an inline becomes, whose content is changed already; possibly nothing
   */
  public static List<Inline> map(List<Inline> content, Function<Inline, List<Inline>> change) {
    List<Inline> changed = new ArrayList<>();
    for (Inline inline : content) {
      changed.addAll(change.apply(within(inline, change)));
    }
    return changed;
  }

  private static Inline within(Inline inline, Function<Inline, List<Inline>> change) {
    return switch (inline) {
      case Inline.Strong(var content) -> new Inline.Strong(map(content, change));
      case Inline.Emphasis(var content) -> new Inline.Emphasis(map(content, change));
      case Inline.Link(var content, String target) -> new Inline.Link(map(content, change), target);
      case Inline.Cloze term -> term.with(map(term.content(), change));
      case Inline.Text text -> text;
      case Inline.Code code -> code;
      case Inline.Ruby ruby -> ruby;
      case Inline.Citation citation -> citation;
      case Inline.StatusBadge badge -> badge;
      case Inline.LineBreak lineBreak -> lineBreak;
    };
  }
}
