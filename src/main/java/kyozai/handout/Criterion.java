package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.lesson.Viewpoint;
import kyozai.wording.PlanLabels;

/** A remark on assessment in the form 評価規準【観点】（方法）. */
record Criterion(Prose prose) {
  /** The viewpoint in brackets at the end, as teachers write it in both languages. */
  private static final Pattern VIEWPOINT =
      Pattern.compile(
          "\\s*[（(]\\s*(?:(知識・技能|知識及び技能|knowledge[^)]*)"
              + "|(思考・判断・表現|思考力・判断力・表現力等?|thinking[^)]*)"
              + "|(主体的に学習に取り組む態度|態度|attitude[^)]*))\\s*[）)]\\s*[。.]?\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** The remark with the mark of its viewpoint, if it names one, and room for the method. */
  static Criterion of(Prose remark, PlanLabels words) {
    List<Span> spans = new ArrayList<>(remark.spans());
    if (!spans.isEmpty() && spans.getLast() instanceof Span.Words(String text)) {
      Matcher matcher = VIEWPOINT.matcher(text);
      if (matcher.find()) {
        spans.removeLast();
        spans.add(new Span.Words(text.substring(0, matcher.start())));
        spans.add(new Span.Words(words.mark(viewpoint(matcher))));
      }
    }
    spans.add(new Span.Words(words.method()));
    return new Criterion(new Prose(spans, remark.anchor(), remark.position()));
  }

  private static Viewpoint viewpoint(Matcher matcher) {
    if (matcher.group(1) != null) {
      return Viewpoint.KNOWLEDGE;
    }
    return matcher.group(2) != null ? Viewpoint.THINKING : Viewpoint.ATTITUDE;
  }
}
