package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.deck.Decision.Action;
import kyozai.diagnostic.Bilingual;

/** What the fitter did to slides, for the teacher. */
final class FitReport {
  private final List<Decision> decisions = new ArrayList<>();

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

  void moved(Slide slide) {
    add(
        slide,
        Action.MOVED,
        Bilingual.of(
            "「" + name(slide) + "」の入りきらない文字は、全文をノートに移しました。",
            quoted(slide) + ": what does not fit stands in full in the speaker notes."));
  }

  private void add(Slide slide, Action action, Bilingual reason) {
    Frame frame = slide.frame();
    decisions.add(new Decision(frame.id(), action, reason, frame.position()));
  }

  private static String name(Slide slide) {
    return slide.frame().title();
  }

  private static String quoted(Slide slide) {
    return "\"" + name(slide) + "\"";
  }

  private static String points(double size) {
    return Math.round(size) + " pt";
  }
}
