package kyozai.write.pptx;

import java.math.BigDecimal;
import java.util.function.IntFunction;
import kyozai.deck.SlideChart;
import kyozai.deck.SlideChart.Series;
import org.jspecify.annotations.Nullable;

/**
 * A chart part (ECMA-376 part 1, section 21.2) with direct labels; a legend only where labels would
 * stand in each other's way. Series differ by pattern, marker and dash, not by colour alone.
 */
final class ChartXml {
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private final SlideChart chart;
  private final String language;

  /**
   * A chart.
   *
   * @param language of its words, such as ja-JP
   */
  ChartXml(SlideChart chart, String language) {
    this.chart = chart;
    this.language = language;
  }

  /** The part; its data sheet is the relation rId1. */
  String print() {
    return Xml.DECLARATION
        + "<c:chartSpace xmlns:c=\""
        + CHART
        + "\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
        + "<c:date1904 val=\"0\"/><c:lang val=\""
        + language
        + "\"/><c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea>"
        + layout()
        + plot()
        + "</c:plotArea>"
        + legend()
        + "<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>"
        + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
        + words(chart.size(), false)
        + "<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>";
  }

  /** Lines leave room at the right for their names. */
  private String layout() {
    boolean named = chart.kind() == SlideChart.Kind.LINE && chart.direct();
    return named
        ? "<c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/>"
            + "<c:yMode val=\"edge\"/><c:x val=\"0.09\"/><c:y val=\"0.05\"/><c:w val=\"0.67\"/>"
            + "<c:h val=\"0.78\"/></c:manualLayout></c:layout>"
        : "<c:layout/>";
  }

  private String plot() {
    return switch (chart.kind()) {
      case BAR -> bars("bar") + categories("l", "maxMin", false) + values("t", true);
      case COLUMN -> bars("col") + categories("b", "minMax", false) + values("l", true);
      case LINE -> lines() + categories("b", "minMax", true) + values("l", false);
      case PIE -> pie();
    };
  }

  private String bars(String direction) {
    return "<c:barChart><c:barDir val=\""
        + direction
        + "\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>"
        + series(
            i ->
                shape(ChartLook.fill(i))
                    + "<c:invertIfNegative val=\"0\"/>"
                    + labels("outEnd", direction.equals("bar") ? 0 : -1))
        + "<c:gapWidth val=\"60\"/>"
        + (chart.series().size() > 1 ? "<c:overlap val=\"-8\"/>" : "")
        + "<c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>";
  }

  private String lines() {
    int last = chart.categories().size() - 1;
    return "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>"
        + series(
            i ->
                shape(ChartLook.line(i))
                    + ChartLook.marker(i)
                    + (hasLegend() ? "" : lineLabel(last)))
        + "<c:marker val=\"1\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:lineChart>";
  }

  /** The name of a line stands at its last point, with the value. */
  private String lineLabel(int last) {
    return "<c:dLbls><c:dLbl><c:idx val=\""
        + last
        + "\"/>"
        + label(chart.direct() ? "r" : "t", chart.direct())
        + "</c:dLbl>"
        + shown(false, false, "")
        + "</c:dLbls>";
  }

  private String pie() {
    StringBuilder slices = new StringBuilder();
    for (int i = 0; i < chart.categories().size(); i++) {
      slices
          .append("<c:dPt><c:idx val=\"" + i + "\"/><c:bubble3D val=\"0\"/>")
          .append(shape(ChartLook.slice(i)))
          .append("</c:dPt>");
    }
    String labels =
        "<c:dLbls>"
            + format()
            + nothing()
            + words(chart.size(), false)
            + "<c:dLblPos val=\"outEnd\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/>"
            + "<c:showCatName val=\"1\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>"
            + "<c:showBubbleSize val=\"0\"/><c:separator> </c:separator>"
            + "<c:showLeaderLines val=\"0\"/></c:dLbls>";
    return "<c:pieChart><c:varyColors val=\"0\"/>"
        + series(i -> slices + labels)
        + "<c:firstSliceAng val=\"0\"/></c:pieChart>";
  }

  private String series(IntFunction<String> look) {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < chart.series().size(); i++) {
      Series series = chart.series().get(i);
      String column = ChartWorkbook.column(i + 1);
      xml.append("<c:ser><c:idx val=\"" + i + "\"/><c:order val=\"" + i + "\"/><c:tx><c:strRef>")
          .append(formula(column, 1, 1))
          .append("<c:strCache><c:ptCount val=\"1\"/>")
          .append(point(0, Xml.escape(series.name())))
          .append("</c:strCache></c:strRef></c:tx>")
          .append(look.apply(i))
          .append(data(series, column))
          .append(chart.kind() == SlideChart.Kind.LINE ? "<c:smooth val=\"0\"/>" : "")
          .append("</c:ser>");
    }
    return xml.toString();
  }

  private String data(Series series, String column) {
    int count = chart.categories().size();
    StringBuilder xml = new StringBuilder("<c:cat><c:strRef>");
    xml.append(formula("A", 2, count + 1)).append("<c:strCache><c:ptCount val=\"" + count + "\"/>");
    for (int i = 0; i < count; i++) {
      xml.append(point(i, Xml.escape(chart.categories().get(i))));
    }
    xml.append("</c:strCache></c:strRef></c:cat><c:val><c:numRef>")
        .append(formula(column, 2, count + 1))
        .append("<c:numCache><c:formatCode>General</c:formatCode>")
        .append("<c:ptCount val=\"" + count + "\"/>");
    for (int i = 0; i < count; i++) {
      Double value = series.values().get(i);
      xml.append(value == null ? "" : point(i, number(value)));
    }
    return xml.append("</c:numCache></c:numRef></c:val>").toString();
  }

  private static String formula(String column, int from, int to) {
    String cells = "$" + column + "$" + from + (to > from ? ":$" + column + "$" + to : "");
    return "<c:f>" + ChartWorkbook.SHEET + "!" + cells + "</c:f>";
  }

  private static String point(int index, String value) {
    return "<c:pt idx=\"" + index + "\"><c:v>" + value + "</c:v></c:pt>";
  }

  /** A value with as many digits as it needs. */
  static String number(double value) {
    return new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString();
  }

  /**
   * The values at the ends of bars.
   *
   * @param named the category that also tells the name of the series; -1 for none
   */
  private String labels(String place, int named) {
    boolean direct = named >= 0 && chart.direct();
    String first =
        direct ? "<c:dLbl><c:idx val=\"" + named + "\"/>" + label(place, true) + "</c:dLbl>" : "";
    return "<c:dLbls>" + first + label(place, false) + "</c:dLbls>";
  }

  /** What all labels of values say of themselves. */
  private String label(String place, boolean named) {
    return format()
        + nothing()
        + words(chart.size(), true)
        + "<c:dLblPos val=\""
        + place
        + "\"/>"
        + shown(true, named, named ? " " : "");
  }

  private static String shown(boolean value, boolean name, String separator) {
    return "<c:showLegendKey val=\"0\"/><c:showVal val=\""
        + (value ? 1 : 0)
        + "\"/><c:showCatName val=\"0\"/><c:showSerName val=\""
        + (name ? 1 : 0)
        + "\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>"
        + (separator.isEmpty() ? "" : "<c:separator>" + separator + "</c:separator>");
  }

  /** The values with their unit, as Excel's number formats write it. */
  private String format() {
    return "<c:numFmt formatCode=\"" + Xml.escape(formatCode()) + "\" sourceLinked=\"0\"/>";
  }

  private String formatCode() {
    String digits = "#,##0" + (chart.decimals() > 0 ? "." + "0".repeat(chart.decimals()) : "");
    String unit = chart.unit().replace("\"", "");
    return unit.isEmpty() ? digits : digits + "\"" + unit + "\"";
  }

  private static String nothing() {
    return "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
  }

  private static String shape(String look) {
    return "<c:spPr>" + look + "</c:spPr>";
  }

  private String words(double size, boolean bold) {
    return words(size, bold, "none");
  }

  /** The look of words; only those under an axis may break, as measured. */
  private String words(double size, boolean bold, String wrap) {
    return "<c:txPr><a:bodyPr wrap=\""
        + wrap
        + "\"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\""
        + Xml.hundredths(size)
        + "\" b=\""
        + (bold ? 1 : 0)
        + "\">"
        + Colors.fill(Colors.INK)
        + "<a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/></a:defRPr></a:pPr>"
        + "<a:endParaRPr lang=\""
        + language
        + "\"/></a:p></c:txPr>";
  }

  private String categories(String place, String order, boolean ruled) {
    String line =
        "<c:spPr><a:noFill/>"
            + Colors.outline(ruled ? Colors.MUTED : Colors.LINE, 1, "")
            + "</c:spPr>";
    return "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\""
        + order
        + "\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\""
        + place
        + "\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>"
        + "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
        + "<c:tickLblPos val=\"low\"/>"
        + line
        + words(chart.size(), false, "square")
        + "<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/>"
        + "<c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>";
  }

  /** The axis of values; bars have theirs at their ends, so that the axis says nothing more. */
  private String values(String place, boolean hidden) {
    String grid =
        hidden
            ? ""
            : "<c:majorGridlines><c:spPr>"
                + Colors.outline(Colors.LINE, 0.75, "")
                + "</c:spPr></c:majorGridlines>";
    return "<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/>"
        + (chart.most() > 0 ? "<c:max val=\"" + number(chart.most()) + "\"/>" : "")
        + (isPositive() ? "<c:min val=\"0\"/>" : "")
        + "</c:scaling><c:delete val=\""
        + (hidden ? 1 : 0)
        + "\"/><c:axPos val=\""
        + place
        + "\"/>"
        + grid
        + format()
        + "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
        + "<c:tickLblPos val=\"nextTo\"/>"
        + nothing()
        + words(chart.size(), false)
        + "<c:crossAx val=\"1\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/>"
        + "</c:valAx>";
  }

  private boolean isPositive() {
    return chart.series().stream()
        .flatMap(series -> series.values().stream())
        .allMatch(value -> isPositive(value));
  }

  private static boolean isPositive(@Nullable Double value) {
    return value == null || value >= 0;
  }

  private boolean hasLegend() {
    return chart.series().size() > 1 && !chart.direct();
  }

  private String legend() {
    return hasLegend()
        ? "<c:legend><c:legendPos val=\"t\"/><c:overlay val=\"0\"/>"
            + words(chart.size(), false)
            + "</c:legend>"
        : "";
  }
}
