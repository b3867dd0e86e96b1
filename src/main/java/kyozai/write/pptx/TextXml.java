package kyozai.write.pptx;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.function.Function;
import kyozai.deck.HeadlineReadings;
import kyozai.deck.Run;
import kyozai.deck.RunStyle;
import kyozai.deck.TextBlock;
import kyozai.deck.TextParagraph;
import kyozai.deck.TextParagraph.Marker;
import kyozai.diagnostic.Language;
import kyozai.theme.Theme;
import kyozai.wording.Labels;

/** Paragraphs and runs of DrawingML (ECMA-376 part 1, section 21.1.2). */
final class TextXml {

  /** PowerPoint colours links by the theme unless an extension of 2018 says otherwise. */
  private static final String TEXT_COLORED =
      "<a:extLst><a:ext uri=\"{A12FA001-AC4F-418D-AE19-62706E023703}\"><ahyp:hlinkClr"
          + " xmlns:ahyp=\"http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor\""
          + " val=\"tx\"/></a:ext></a:extLst>";

  private final Theme theme;
  private final Language language;
  private final Function<String, String> links;
  private final boolean night;
  private final boolean plainLinks;

  /**
   * A writer for the text of one slide.
   *
   * @param links from an address to the hyperlink element that leads there
   */
  TextXml(Theme theme, Language language, Function<String, String> links) {
    this(theme, language, links, false, false);
  }

  private TextXml(
      Theme theme,
      Language language,
      Function<String, String> links,
      boolean night,
      boolean plainLinks) {
    this.theme = theme;
    this.language = language;
    this.links = links;
    this.night = night;
    this.plainLinks = plainLinks;
  }

  /** The same for text on night, where the colours of links and quiet words cannot be read. */
  TextXml onNight() {
    return new TextXml(theme, language, links, true, true);
  }

  /** The same for text on a pale accent, where the colour of links may not be read. */
  TextXml onPale() {
    return new TextXml(theme, language, links, false, true);
  }

  /** How text of a box looks where the runs say nothing else. */
  record Look(
      double size, boolean sized, boolean bold, String color, String align, boolean heading) {
    /** The look that the layout gives. */
    static Look inherited(double size) {
      return new Look(size, false, false, "", "", false);
    }

    /** A look of its own, for shapes that are no placeholders. */
    static Look of(double size, String color) {
      return new Look(size, true, false, color, "l", false);
    }

    Look inBold() {
      return new Look(size, sized, true, color, align, heading);
    }

    Look aligned(String where) {
      return new Look(size, sized, bold, color, where, heading);
    }

    Look at(double otherSize) {
      return new Look(otherSize, true, bold, color, align, heading);
    }
  }

  /** The paragraphs of a placeholder; sizes are written where they differ from the layout's. */
  String placeholder(TextBlock text, double layoutSize) {
    boolean sized = Math.abs(text.size() - layoutSize) > 0.01;
    Look look = new Look(text.size(), sized, false, "", "", false);
    return paragraphs(text.paragraphs(), look, false);
  }

  /** The paragraphs of a headline or footer. */
  String headline(List<TextParagraph> paragraphs, Look look) {
    return headline(paragraphs, look, HeadlineReadings.NONE);
  }

  /** The paragraphs of a headline, further apart where readings stand between the lines. */
  String headline(List<TextParagraph> paragraphs, Look look, HeadlineReadings readings) {
    StringBuilder xml = new StringBuilder();
    String spacing =
        readings.marks().isEmpty()
            ? ""
            : "<a:pPr><a:lnSpc><a:spcPct val=\""
                + Math.round(readings.pitch() / 1.2 * 100) * 1000
                + "\"/></a:lnSpc></a:pPr>";
    for (TextParagraph paragraph : paragraphs) {
      xml.append("<a:p>").append(spacing);
      runs(xml, paragraph.runs(), look);
      xml.append("</a:p>");
    }
    return xml.isEmpty() ? "<a:p>" + end(look) + "</a:p>" : xml.toString();
  }

  /** The paragraphs of speaker notes: plain lines, lists by their indents. */
  String notes(List<TextParagraph> paragraphs, Look look) {
    StringBuilder xml = new StringBuilder();
    for (TextParagraph paragraph : paragraphs) {
      String mark =
          switch (paragraph.marker()) {
            case Marker.None() -> "";
            case Marker.LeadIn() -> "";
            case Marker.Continuation() -> "";
            case Marker.Bullet() -> "・";
            case Marker.Numbered(int value) -> value + ". ";
            case Marker.Remark(var kind) -> Labels.of(language).remark(kind, "");
          };
      xml.append("<a:p>").append(paragraphProperties(0, "", 14.0 * paragraph.level(), 0, ""));
      if (!mark.isEmpty()) {
        xml.append(run(Run.plain(mark), look));
      }
      runs(xml, paragraph.runs(), look);
      xml.append("</a:p>");
    }
    return xml.toString();
  }

  /** A big number with its unit, smaller, behind it. */
  String figure(TextBlock figure, String unit, double unitSize, double layoutSize) {
    Look look =
        figure.size() == layoutSize
            ? Look.inherited(figure.size())
            : Look.inherited(figure.size()).at(figure.size());
    StringBuilder xml = new StringBuilder("<a:p>");
    figure.paragraphs().forEach(each -> each.runs().forEach(run -> xml.append(run(run, look))));
    if (!unit.isEmpty()) {
      xml.append(run(Run.plain(unit), look.at(unitSize)));
    }
    return xml.append("</a:p>").toString();
  }

  /** A run alone. */
  String bare(String words, Look look) {
    return run(Run.plain(words), look);
  }

  /** The field of the slide number. */
  String slideNumber(int number, Look look) {
    Run run = Run.plain(String.valueOf(number));
    return "<a:p>" + SlideFields.number(runProperties(run, look), number) + "</a:p>";
  }

  /** The paragraphs of a shape that is no placeholder. */
  String shape(List<TextParagraph> paragraphs, Look look) {
    return paragraphs(paragraphs, look, true);
  }

  /** One plain paragraph of a shape. */
  String shape(String text, Look look) {
    return shape(List.of(TextParagraph.of(text)), look);
  }

  private String paragraphs(List<TextParagraph> paragraphs, Look look, boolean free) {
    StringBuilder xml = new StringBuilder();
    for (TextParagraph paragraph : paragraphs) {
      xml.append("<a:p>").append(properties(paragraph, look, free));
      runs(xml, paragraph.runs(), look);
      xml.append("</a:p>");
    }
    if (paragraphs.isEmpty()) {
      xml.append("<a:p>").append(end(look)).append("</a:p>");
    }
    return xml.toString();
  }

  private String end(Look look) {
    return "<a:endParaRPr lang=\"" + language.regionalTag() + "\"" + size(look, false) + "/>";
  }

  private String properties(TextParagraph paragraph, Look look, boolean free) {
    int level = paragraph.level();
    double step = theme.scale().indent();
    String align = look.align().isEmpty() ? "" : " algn=\"" + look.align() + "\"";
    String spacing = free ? spacing(theme) : "";
    return switch (paragraph.marker()) {
      case Marker.LeadIn() ->
          paragraphProperties(level, align, level * step, 0, spacing + "<a:buNone/>");
      case Marker.None() ->
          paragraphProperties(level, align, level * step, 0, spacing + "<a:buNone/>");
      case Marker.Remark(var kind) ->
          paragraphProperties(level, align, level * step, 0, spacing + "<a:buNone/>");
      case Marker.Bullet() ->
          free
              ? paragraphProperties(level, align, (level + 1) * step, -step, spacing + bullet())
              : "<a:pPr lvl=\"" + level + "\"" + align + "/>";
      case Marker.Continuation() ->
          paragraphProperties(level, align, (level + 1) * step, 0, spacing + "<a:buNone/>");
      case Marker.Numbered(int value) ->
          paragraphProperties(level, align, (level + 1) * step, -step, spacing + number(value));
    };
  }

  private static String paragraphProperties(
      int level, String align, double left, double indent, String rest) {
    return "<a:pPr marL=\""
        + Xml.emu(left)
        + "\" lvl=\""
        + level
        + "\" indent=\""
        + Xml.emu(indent)
        + "\""
        + align
        + ">"
        + rest
        + "</a:pPr>";
  }

  /** Shapes hold dense text; no paragraph of it stands apart from the one before. */
  private static String spacing(Theme theme) {
    long percent = Math.round(theme.scale().densePitch() / 1.2 * 100_000);
    return "<a:lnSpc><a:spcPct val=\"" + percent + "\"/></a:lnSpc>";
  }

  /** The bullet of all levels: a small square. */
  static String bullet() {
    return "<a:buClr>"
        + Colors.accent(0)
        + "</a:buClr><a:buSzPct val=\"70000\"/><a:buFont typeface=\"Arial\"/><a:buChar char=\"■\"/>";
  }

  /**
   * As large as the text. Automatic numbers begin at 1; a list from 0 keeps its numbers as text of
   * the bullet.
   */
  private static String number(int value) {
    String form =
        value < 1
            ? "<a:buChar char=\"" + value + ".\"/>"
            : "<a:buAutoNum type=\"arabicPeriod\" startAt=\"" + Math.min(value, 32767) + "\"/>";
    return "<a:buSzPct val=\"100000\"/><a:buFont typeface=\"+mj-lt\"/>" + form;
  }

  /** LibreOffice wraps a space before a line break onto a line of its own; it is not written. */
  private void runs(StringBuilder xml, List<Run> runs, Look look) {
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean ends = i + 1 < runs.size() && runs.get(i + 1).text().equals("\n");
      String text = ends ? stripped(run.text()) : run.text();
      if (!text.isEmpty()) {
        xml.append(run(new Run(text, run.style(), run.link()), look));
      }
    }
  }

  private static String stripped(String text) {
    return text.equals("\n") ? text : text.replaceFirst(" +$", "");
  }

  private String run(Run run, Look look) {
    if (run.text().equals("\n")) {
      return "<a:br>" + runProperties(run, look) + "</a:br>";
    }
    return "<a:r>" + runProperties(run, look) + "<a:t>" + Xml.escape(run.text()) + "</a:t></a:r>";
  }

  private String runProperties(Run run, Look look) {
    RunStyle style = run.style();
    String lang = lang(run.text());
    String other = lang.equals("ja-JP") ? "en-US" : "ja-JP";
    return "<a:rPr lang=\""
        + lang
        + "\" altLang=\""
        + other
        + "\""
        + size(look, style.small())
        + (style.bold() || look.bold() ? " b=\"1\"" : "")
        + (style.italic() ? " i=\"1\"" : "")
        + " dirty=\"0\">"
        + color(style, look)
        + fonts(style.code(), look.heading())
        + link(run)
        + "</a:rPr>";
  }

  private String link(Run run) {
    String link = run.link() == null ? "" : links.apply(run.link());
    return plainLinks ? link.replaceFirst("/>$", ">" + TEXT_COLORED + "</a:hlinkClick>") : link;
  }

  private String size(Look look, boolean small) {
    if (small) {
      double size = Math.min(theme.scale().small(), look.size());
      return " sz=\"" + Xml.hundredths(size) + "\"";
    }
    return look.sized() ? " sz=\"" + Xml.hundredths(look.size()) + "\"" : "";
  }

  private String color(RunStyle style, Look look) {
    return switch (style.tone()) {
      case INHERITED -> look.color().isEmpty() ? "" : Colors.fill(look.color());
      case MUTED -> Colors.fill(night ? Colors.TINT : Colors.MUTED);
      case ACCENT -> Colors.fill(night ? Colors.PAPER : Colors.accent(0));
    };
  }

  private static String fonts(boolean code, boolean heading) {
    String family = heading ? "mj" : "mn";
    String latin = code ? PptxWriter.CODE_FONT : "+" + family + "-lt";
    return "<a:latin typeface=\"" + latin + "\"/><a:ea typeface=\"+" + family + "-ea\"/>";
  }

  /** The language of a run: by its characters, else that of the lesson. */
  private String lang(String text) {
    if (text.codePoints().anyMatch(TextXml::isJapanese)) {
      return Language.JA.regionalTag();
    }
    if (text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HANGUL)) {
      return "ko-KR";
    }
    if (text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.ARABIC)) {
      return "ar-SA";
    }
    boolean latin = text.codePoints().anyMatch(Character::isLetter);
    return latin ? Language.EN.regionalTag() : language.regionalTag();
  }

  private static boolean isJapanese(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case HIRAGANA, KATAKANA, HAN -> true;
      default -> codePoint >= 0x3000 && codePoint <= 0x30FF;
    };
  }
}
