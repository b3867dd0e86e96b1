package kyozai.write.pdf;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import kyozai.diagnostic.Language;
import kyozai.diagnostic.Position;
import kyozai.handout.Handout;
import kyozai.handout.HandoutInfo;
import kyozai.handout.Part;
import kyozai.handout.Prose;
import kyozai.handout.Span;
import kyozai.lesson.Grid.Alignment;
import kyozai.print.PrintSettings;
import kyozai.theme.Theme;

/**
 * A page that nobody sees, printed while the outline is still being read: it loads fonts, templates
 * and the layout engine, which takes longer than all else in a process that prints one document.
 */
final class Rehearsal {
  private static final AtomicBoolean DONE = new AtomicBoolean();

  private Rehearsal() {}

  /** Prints the page, once a process. */
  static void perform(Theme theme) {
    if (!DONE.getAndSet(true)) {
      HandoutWriter.write(page(), theme, PrintSettings.STANDARD, "", Supplements.NONE);
    }
  }

  private static Handout page() {
    Prose words =
        prose(
            new Span.Words("非営利の研究所、"),
            new Span.Ruby("出訴", "しゅっそ"),
            new Span.Reference(1, "work", "work"));
    Part.TableCell cell = new Part.TableCell(words, Alignment.LEFT);
    List<Part> parts =
        List.of(
            new Part.TitleBlock("", words, words, "", List.of(words)),
            new Part.Heading(1, "1", words),
            new Part.Paragraph(words),
            new Part.Listing(false, List.of(new Part.ListEntry("・", words, List.of()))),
            new Part.Table(prose(), "", List.of(cell), List.of(List.of(cell))),
            new Part.SourceList(
                List.of(
                    new Part.SourceEntry(
                        "[1]", new Prose(List.of(), "work", Position.of("rehearsal"))))));
    return new Handout(new HandoutInfo("-", "", "", "", "", Language.JA), parts);
  }

  private static Prose prose(Span... spans) {
    return new Prose(List.of(spans), null, Position.of("rehearsal"));
  }
}
