package kyozai.golden;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kyozai.deck.Run;
import kyozai.deck.TextBlock;
import kyozai.deck.TextParagraph;
import kyozai.diagnostic.Position;
import kyozai.handout.Prose;
import kyozai.picture.Picture;
import kyozai.theme.Box;
import org.jspecify.annotations.Nullable;

/** A plan as indented text: a line for each part that says something, positions left out. */
final class PlanText {
  private final StringBuilder out = new StringBuilder();

  private PlanText() {}

  static String of(Record plan) {
    PlanText text = new PlanText();
    text.value(0, "", plan);
    return text.out.toString();
  }

  private void value(int depth, String name, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Position position -> {}
      case TextBlock block -> block(depth, name, block);
      case TextParagraph paragraph -> line(depth, name, paragraph(paragraph));
      case Run run -> line(depth, name, run(run));
      case Prose prose -> {
        if (!prose.isEmpty() || prose.anchor() != null) {
          line(depth, name, spans(prose));
        }
      }
      case Box box -> line(depth, name, box(box));
      case Picture picture -> line(depth, name, picture.name());
      case Collection<?> all -> list(depth, name, all);
      case Map<?, ?> map -> line(depth, name, map.toString());
      case Record record -> parts(depth, name, record);
      default -> {
        if (!value.toString().isEmpty()) {
          line(depth, name, value.toString());
        }
      }
    }
  }

  private void line(int depth, String name, String words) {
    String label = name.isEmpty() || words.isEmpty() ? name : name + ": ";
    out.append("  ".repeat(depth)).append(label).append(words.replace("\n", "⏎")).append('\n');
  }

  private void list(int depth, String name, Collection<?> all) {
    boolean small = all.stream().allMatch(each -> each instanceof Number || each instanceof String);
    if (all.isEmpty()) {
      return;
    }
    if (small) {
      line(depth, name, all.toString());
      return;
    }
    line(depth, name, "");
    all.forEach(each -> value(depth + 1, each instanceof Collection<?> ? "-" : "", each));
  }

  private void parts(int depth, String name, Record record) {
    line(depth, name, record.getClass().getSimpleName());
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        value(depth + 1, component.getName(), component.getAccessor().invoke(record));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }
  }

  private void block(int depth, String name, TextBlock block) {
    if (!block.isEmpty()) {
      line(depth, name, String.format(Locale.ROOT, "%.4s pt", block.size()));
      block.paragraphs().forEach(each -> line(depth + 1, "", paragraph(each)));
    }
  }

  private static String paragraph(TextParagraph paragraph) {
    String marker =
        switch (paragraph.marker()) {
          case TextParagraph.Marker.None none -> "";
          case TextParagraph.Marker.LeadIn leadIn -> "# ";
          case TextParagraph.Marker.Bullet bullet -> "• ";
          case TextParagraph.Marker.Numbered numbered -> numbered.value() + ". ";
          case TextParagraph.Marker.Continuation continuation -> "… ";
          case TextParagraph.Marker.Remark remark -> remark.kind() + " ";
        };
    StringBuilder text = new StringBuilder("  ".repeat(paragraph.level()) + marker);
    paragraph.runs().forEach(each -> text.append(run(each)));
    return text.toString();
  }

  private static String run(Run run) {
    List<String> marks = new ArrayList<>();
    if (run.style().bold()) {
      marks.add("bold");
    }
    if (run.style().italic()) {
      marks.add("italic");
    }
    if (run.style().code()) {
      marks.add("code");
    }
    if (run.style().small()) {
      marks.add("small");
    }
    if (run.link() != null) {
      marks.add(run.link());
    }
    return marks.isEmpty() ? run.text() : "{" + run.text() + " | " + String.join(" ", marks) + "}";
  }

  private static String spans(Prose prose) {
    StringBuilder text = new StringBuilder();
    prose.spans().forEach(span -> text.append(span.toString().replace("content=", "")));
    String anchor = prose.anchor() == null ? "" : " #" + prose.anchor();
    return text.toString().replaceAll("Words\\[text=([^\\[\\]]*)\\]", "$1") + anchor;
  }

  private static String box(Box box) {
    return String.format(
        Locale.ROOT, "%.1f %.1f %.1f %.1f", box.x(), box.y(), box.width(), box.height());
  }
}
