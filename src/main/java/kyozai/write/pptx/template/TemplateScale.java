package kyozai.write.pptx.template;

import java.util.ArrayList;
import java.util.List;
import kyozai.theme.TypeScale;

/** Text sizes for a template: its own where they are above the floors of the theme. */
final class TemplateScale {
  private static final double LARGEST_BODY = 36;
  private static final double LARGEST_HEADLINE = 44;
  private static final double LARGEST_TITLE = 60;
  private static final List<Double> ABOVE = List.of(54.0, 48.0, 44.0, 40.0, 36.0);

  private final double factor;

  private TemplateScale(double factor) {
    this.factor = factor;
  }

  /** The sizes of the template's layouts, in points. */
  record Sizes(double title, double headline, double body) {}

  /**
   * The ladders for a template.
   *
   * @param factor of the slides against those of the theme
   * @param figure the height of the room for a big number
   */
  static TypeScale of(TypeScale theme, double factor, Sizes own, double figure) {
    return new TemplateScale(factor).scale(theme, own, figure);
  }

  private TypeScale scale(TypeScale theme, Sizes own, double figure) {
    double body = Math.min(own.body(), LARGEST_BODY * factor);
    List<Double> bodies = from(theme.body(), body);
    double dense = Math.min(theme.dense().getFirst() * factor, bodies.getFirst());
    return new TypeScale(
        from(theme.title(), Math.min(own.title(), LARGEST_TITLE * factor)),
        from(theme.headline(), Math.min(own.headline(), LARGEST_HEADLINE * factor)),
        bodies,
        from(theme.dense(), dense),
        scaled(theme.quotation()),
        scaled(theme.question()),
        numbers(theme.number(), figure / 1.25),
        scaled(theme.sources()),
        rounded(theme.small() * factor),
        rounded(theme.footer() * factor),
        theme.linePitch(),
        theme.densePitch(),
        theme.itemGap() * factor,
        theme.indent() * factor);
  }

  private double rounded(double size) {
    return Math.round(size * 2) / 2.0;
  }

  private List<Double> scaled(List<Double> ladder) {
    return ladder.stream().map(size -> rounded(size * factor)).distinct().toList();
  }

  /** A ladder from a size down to the theme's floor. */
  private List<Double> from(List<Double> theme, double start) {
    List<Double> steps = scaled(theme);
    double floor = steps.getLast();
    double first = Math.max(rounded(start), floor);
    List<Double> ladder = new ArrayList<>(List.of(first));
    for (double step : scaled(ABOVE)) {
      if (step < first && step > steps.getFirst()) {
        ladder.add(step);
      }
    }
    steps.stream().filter(step -> step < first).forEach(ladder::add);
    return ladder;
  }

  /** Three steps are always left: the number of a divider takes the third. */
  private List<Double> numbers(List<Double> theme, double highest) {
    List<Double> steps = scaled(theme);
    List<Double> fitting = steps.stream().filter(step -> step <= highest).toList();
    return fitting.size() >= 3 ? fitting : steps.subList(steps.size() - 3, steps.size());
  }
}
