package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import kyozai.lesson.Inline;

/** Running text as plain characters, and tidied. */
final class Inlines {
  private Inlines() {}

  /** The characters that are read aloud: bases of ruby, no citations, no badges. */
  static String plain(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Text text -> out.append(text.text());
        case Inline.Strong strong -> out.append(plain(strong.content()));
        case Inline.Emphasis emphasis -> out.append(plain(emphasis.content()));
        case Inline.Code code -> out.append(code.text());
        case Inline.Link link -> out.append(plain(link.content()));
        case Inline.Ruby ruby -> out.append(ruby.base());
        case Inline.Cloze cloze -> out.append(plain(cloze.content()));
        case Inline.Citation citation -> {}
        case Inline.StatusBadge badge -> {}
        case Inline.LineBreak lineBreak -> out.append(' ');
      }
    }
    return out.toString();
  }

  /** Joins neighbouring texts and strips the outer spaces and breaks. */
  static List<Inline> tidy(List<Inline> inlines) {
    List<Inline> joined = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text piece) {
        text.append(piece.text());
      } else {
        addText(joined, text);
        joined.add(inline);
      }
    }
    addText(joined, text);
    stripEnd(joined);
    return withoutStart(joined);
  }

  /** Two texts one below the other. */
  static List<Inline> stacked(List<Inline> above, List<Inline> below) {
    if (above.isEmpty() || below.isEmpty()) {
      return above.isEmpty() ? below : above;
    }
    List<Inline> all = new ArrayList<>(above);
    all.add(new Inline.LineBreak());
    all.addAll(below);
    return all;
  }

  private static void addText(List<Inline> out, StringBuilder text) {
    if (!text.isEmpty()) {
      out.add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }

  private static void stripEnd(List<Inline> inlines) {
    while (!inlines.isEmpty()) {
      Inline last = inlines.remove(inlines.size() - 1);
      if (last instanceof Inline.Text text) {
        String stripped = text.text().stripTrailing();
        if (!stripped.isEmpty()) {
          inlines.add(new Inline.Text(stripped));
          return;
        }
      } else if (!(last instanceof Inline.LineBreak)) {
        inlines.add(last);
        return;
      }
    }
  }

  private static List<Inline> withoutStart(List<Inline> inlines) {
    for (int i = 0; i < inlines.size(); i++) {
      Inline first = inlines.get(i);
      String text = first instanceof Inline.Text words ? words.text().stripLeading() : "";
      if (!text.isEmpty()) {
        inlines.set(i, new Inline.Text(text));
      }
      if (!text.isEmpty() || !(first instanceof Inline.Text || first instanceof Inline.LineBreak)) {
        return inlines.subList(i, inlines.size());
      }
    }
    return List.of();
  }
}
