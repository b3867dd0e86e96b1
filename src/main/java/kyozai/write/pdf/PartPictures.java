package kyozai.write.pdf;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kyozai.handout.ChartDrawing;
import kyozai.handout.Part;
import kyozai.handout.WorkPart;
import kyozai.picture.Picture;
import kyozai.write.pdf.engine.Drawing;

/** The pictures and drawings of a document by their names. */
final class PartPictures {
  private final Map<String, Picture> pictures = new TreeMap<>();
  private final Map<String, Drawing> drawings = new TreeMap<>();

  private PartPictures() {}

  static PartPictures of(List<Part> parts) {
    PartPictures all = new PartPictures();
    all.collect(parts);
    return all;
  }

  Map<String, Picture> pictures() {
    return pictures;
  }

  Map<String, Drawing> drawings() {
    return drawings;
  }

  private void collect(List<Part> parts) {
    parts.forEach(this::collect);
  }

  private void collect(Part part) {
    switch (part) {
      case Part.Figure figure -> pictures.put(figure.picture().name(), figure.picture());
      case Part.Chart chart -> drawings.put(chart.name(), new DrawnChart(chart.drawing()));
      case Part.Anchored anchored -> collect(anchored.part());
      case Part.Listing list -> list.entries().forEach(entry -> collect(entry.parts()));
      case Part.Quotation quotation -> collect(quotation.content());
      case Part.Faq faq -> faq.entries().forEach(entry -> collect(entry.answer()));
      case Part.Quiz quiz -> quiz.items().forEach(item -> collect(item.parts()));
      case Part.Activity activity -> collect(activity.task());
      case Part.Comparison comparison ->
          comparison.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.parts())));
      case Part.TitleBlock title -> {}
      case Part.Contents contents -> {}
      case Part.Heading heading -> {}
      case Part.Paragraph paragraph -> {}
      case Part.Table table -> {}
      case Part.CodeSample code -> {}
      case Part.Timeline timeline -> {}
      case Part.Glossary glossary -> {}
      case Part.BigQuestion question -> {}
      case Part.BigNumber number -> {}
      case Part.SourceList sources -> {}
      case Part.SheetTitle title -> {}
      case Part.SlideSheet slides -> {}
      case Part.SlideNotes notes -> {}
      case Part.Form form -> {}
      case WorkPart work -> collectWork(work);
    }
  }

  private void collectWork(WorkPart part) {
    switch (part) {
      case WorkPart.Exercises exercises ->
          exercises.items().forEach(each -> collect(each.item().parts()));
      case WorkPart.Task task -> collect(task.task());
      case WorkPart.NameLine name -> {}
      case WorkPart.Instruction instruction -> {}
      case WorkPart.WordBank bank -> {}
      case WorkPart.ClozeText cloze -> {}
      case WorkPart.Positions positions -> {}
      case WorkPart.Reflection reflection -> {}
      case WorkPart.Explanations explanations -> {}
    }
  }

  /** A chart as the engine draws it. */
  private record DrawnChart(ChartDrawing chart) implements Drawing {
    @Override
    public double width() {
      return chart.width();
    }

    @Override
    public double height() {
      return chart.height();
    }

    @Override
    public void paint(Graphics2D graphics) {
      chart.paint(graphics);
    }
  }
}
