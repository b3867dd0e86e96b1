package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.diagnostic.Language;

/** The standard B of a rubric, from a goal: 〜できる becomes 〜している where that is sure. */
final class Standard {
  /** Verbs of する alone: 読める or 書ける would need a dictionary. */
  private static final Pattern SURU =
      Pattern.compile("(?<=[\\p{IsHan}\\p{IsKatakana}ー])(する|できる|することができる)(。?)$");

  private static final Pattern TRY = Pattern.compile("(しよう|[おこそとのもろごぞどぼ]う|よう)とする(。?)$");

  private Standard() {}

  /** The goal as an observation; as it stands where its end cannot be changed safely. */
  static Prose of(Prose goal, Language language) {
    List<Span> spans = new ArrayList<>(goal.spans());
    boolean words = !spans.isEmpty() && spans.getLast() instanceof Span.Words;
    if (language != Language.JA || !words) {
      return goal;
    }
    String last = ((Span.Words) spans.removeLast()).text();
    spans.add(new Span.Words(observed(last)));
    return new Prose(spans, goal.anchor(), goal.position());
  }

  private static String observed(String goal) {
    Matcher trying = TRY.matcher(goal);
    if (trying.find()) {
      return goal.substring(0, trying.end(1)) + "としている" + trying.group(2);
    }
    Matcher doing = SURU.matcher(goal);
    return doing.find() ? goal.substring(0, doing.start()) + "している" + doing.group(2) : goal;
  }
}
