package kyozai.deck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kyozai.deck.Decision.Action;
import kyozai.diagnostic.Bilingual;

/** What the fitter did to slides, for the teacher. */
final class FitReport {
  /** Characters of a headline that show where to cut it. */
  private static final int QUOTED = 16;

  /** Characters of a headline in messages. */
  private static final int NAMED = 40;

  private final List<Decision> decisions = new ArrayList<>();
  private final Set<String> headlines = new HashSet<>();

  List<Decision> decisions() {
    return decisions;
  }

  void shrunk(Slide slide, double from, double to) {
    add(
        slide,
        Action.SHRUNK,
        Bilingual.of(
            "「" + name(slide) + "」の文字を " + points(from) + " から " + points(to) + " に小さくしました。",
            quoted(slide)
                + ": text made smaller, from "
                + points(from)
                + " to "
                + points(to)
                + "."));
  }

  void split(Slide slide, int parts) {
    add(
        slide,
        Action.SPLIT,
        Bilingual.of(
            "「" + name(slide) + "」は 1 枚に収まらないので、" + parts + " 枚に分けました。",
            quoted(slide) + " does not fit on one slide and was split into " + parts + "."));
  }

  void tabled(Slide slide) {
    add(
        slide,
        Action.TABLED,
        Bilingual.of(
            "「" + name(slide) + "」は図にすると文字が読めないので、表にしました。",
            quoted(slide) + " is shown as a table: drawn, its words could not be read."));
  }

  void columns(Slide slide, int parts) {
    add(
        slide,
        Action.SPLIT,
        Bilingual.of(
            "「" + name(slide) + "」の表は列が多いので、はじめの列をくり返して " + parts + " 組に分けました。",
            "The table of "
                + quoted(slide)
                + " has too many columns; it was split into "
                + parts
                + ", each with the first column."));
  }

  void prose(Slide slide, String number) {
    add(
        slide,
        Action.MOVED,
        Bilingual.of(
            "「"
                + name(slide)
                + "」の文章は "
                + LongProse.MOST_SLIDES
                + " 枚に収まらないので、残りをノートとプリント（"
                + number
                + "）に移しました。",
            quoted(slide)
                + ": prose for more than "
                + LongProse.MOST_SLIDES
                + " slides; the rest stands in the notes and in section "
                + number
                + " of the handout."));
  }

  /**
   * A headline that no step holds; said once for all slides under it.
   *
   * @param kept the part that fits, ending between two phrases
   */
  void headline(Slide slide, String kept) {
    Frame frame = slide.frame();
    if (!headlines.add(frame.position() + kept)) {
      return;
    }
    int length = kept.codePointCount(0, kept.length());
    Bilingual reason =
        Bilingual.of(
            "見出し「" + name(slide) + "」は長すぎて、いちばん小さい文字でも入りません。全文はノートに移しました。",
            "The headline "
                + quoted(slide)
                + " is too long even at the smallest size; it stands in full in the notes.");
    Bilingual hint =
        Bilingual.of(
            length + " 字目の「…" + end(kept) + "」までなら入ります。そこで切り、続きは本文に書いてください。",
            "It fits up to character "
                + length
                + ", “… "
                + end(kept).strip()
                + "”; cut it there and write the rest below.");
    decisions.add(new Decision(frame.id(), Action.MOVED, reason, frame.position(), List.of(hint)));
  }

  /** The last words of a text. */
  private static String end(String text) {
    int length = text.codePointCount(0, text.length());
    return text.substring(text.offsetByCodePoints(0, Math.max(0, length - QUOTED)));
  }

  private void add(Slide slide, Action action, Bilingual reason) {
    Frame frame = slide.frame();
    decisions.add(new Decision(frame.id(), action, reason, frame.position()));
  }

  /** The headline without its number, and short enough for a message. */
  private static String name(Slide slide) {
    String title = slide.frame().title().replaceFirst(" \\([0-9]+/[0-9]+\\)$", "");
    int length = title.codePointCount(0, title.length());
    return length <= NAMED ? title : title.substring(0, title.offsetByCodePoints(0, NAMED)) + "…";
  }

  private static String quoted(Slide slide) {
    return "\"" + name(slide) + "\"";
  }

  private static String points(double size) {
    return Math.round(size) + " pt";
  }
}
