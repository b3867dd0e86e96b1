package kyozai;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.theme.LayoutKind;
import kyozai.theme.Slot;
import kyozai.theme.Theme;
import kyozai.write.pptx.template.SchoolLayout;
import kyozai.write.pptx.template.SchoolTemplate;
import kyozai.write.pptx.template.SlotPlace;

/** What became of each kind of slide in a template, in words. */
final class TemplateRows {
  private static final Bilingual NOTHING = Bilingual.of("", "");

  private TemplateRows() {}

  /**
   * The report on a template.
   *
   * @param theme whose slots are wanted
   */
  static TemplateCheck check(SchoolTemplate template, Theme theme, List<Diagnostic> diagnostics) {
    List<TemplateCheck.Row> rows = new ArrayList<>();
    for (LayoutKind kind : LayoutKind.values()) {
      SchoolLayout layout = template.layout(kind);
      rows.add(
          new TemplateCheck.Row(
              name(kind), layout.name(), layout.found(), instead(kind, layout, theme)));
    }
    return new TemplateCheck(List.of(size(template), fonts(template)), rows, diagnostics);
  }

  private static Bilingual size(SchoolTemplate template) {
    double width = template.theme().geometry().width();
    double height = template.theme().geometry().height();
    String points = String.format(Locale.ROOT, "%.0f × %.0f pt", width, height);
    double ratio = width / height;
    String shape = shape(ratio);
    return Bilingual.of("スライドの大きさ: " + points + shape, "Slide size: " + points + shape);
  }

  private static String shape(double ratio) {
    if (Math.abs(ratio - 16.0 / 9) < 0.01) {
      return " (16:9)";
    }
    return Math.abs(ratio - 4.0 / 3) < 0.01 ? " (4:3)" : "";
  }

  private static Bilingual fonts(SchoolTemplate template) {
    String names = String.join(", ", template.fonts().names());
    return template.fonts().isStandIn()
        ? Bilingual.of(
            "フォント: " + names + "（手元にないので、広めの文字幅で収めます）",
            "Fonts: " + names + " (not at hand: fitted with widths on the wide side)")
        : Bilingual.of("フォント: " + names + "（手元にあります）", "Fonts: " + names + " (at hand)");
  }

  private static Bilingual instead(LayoutKind kind, SchoolLayout layout, Theme theme) {
    List<Bilingual> own = new ArrayList<>();
    List<Bilingual> missing = new ArrayList<>();
    for (Slot slot : theme.geometry().slots(kind).keySet()) {
      SlotPlace place = layout.place(slot);
      Bilingual name = name(slot);
      if (place == null) {
        missing.add(name);
      } else if (place.holder() == null && !isDrawn(kind, slot)) {
        own.add(name);
      }
    }
    missing.removeIf(NOTHING::equals);
    if (own.isEmpty() && missing.isEmpty()) {
      return NOTHING;
    }
    return Bilingual.of(
        sentence(own, " をテキストボックスで置きます。", "、", true) + sentence(missing, " は入りません。", "、", true),
        (sentence(own, " in text boxes. ", ", ", false)
                + sentence(missing, " left out.", ", ", false))
            .strip());
  }

  private static String sentence(List<Bilingual> names, String rest, String comma, boolean ja) {
    if (names.isEmpty()) {
      return "";
    }
    return String.join(comma, names.stream().map(name -> ja ? name.ja() : name.en()).toList())
        + rest;
  }

  /** Drawings and pictures need no placeholder. */
  private static boolean isDrawn(LayoutKind kind, Slot slot) {
    return switch (slot) {
      case AREA, BAR, PICTURE, BADGE, ACCENT, RULE, LARGE_RING, SMALL_RING -> true;
      case DETAILS -> kind == LayoutKind.ACTIVITY;
      case HEADLINE,
          SUBTITLE,
          NUMBER,
          BODY,
          CAPTION,
          KICKER,
          SOURCES,
          FOOTER,
          SECTION_NAME,
          SLIDE_NUMBER ->
          false;
    };
  }

  private static Bilingual name(Slot slot) {
    return switch (slot) {
      case HEADLINE -> Bilingual.of("見出し", "headline");
      case SUBTITLE -> Bilingual.of("副題", "subtitle");
      case DETAILS -> Bilingual.of("教科・時間", "details");
      case NUMBER -> Bilingual.of("数字", "number");
      case BODY -> Bilingual.of("本文", "text");
      case AREA -> Bilingual.of("図表の場所", "area");
      case BAR -> Bilingual.of("時間の帯", "bar of minutes");
      case PICTURE -> Bilingual.of("画像", "picture");
      case CAPTION -> Bilingual.of("説明文", "caption");
      case KICKER -> Bilingual.of("上の小見出し", "line above");
      case SOURCES -> Bilingual.of("出典の行", "source line");
      case FOOTER -> Bilingual.of("フッター", "footer");
      case SECTION_NAME -> Bilingual.of("章の名前", "section name");
      case SLIDE_NUMBER -> Bilingual.of("スライド番号", "slide number");
      case BADGE, ACCENT, RULE, LARGE_RING, SMALL_RING -> NOTHING;
    };
  }

  private static Bilingual name(LayoutKind kind) {
    return switch (kind) {
      case TITLE -> Bilingual.of("表紙", "title");
      case AGENDA -> Bilingual.of("流れ", "agenda");
      case SECTION -> Bilingual.of("章の扉", "section");
      case BODY -> Bilingual.of("本文", "text");
      case PICTURE_BESIDE -> Bilingual.of("文と画像", "text and picture");
      case PICTURE_BELOW -> Bilingual.of("画像", "picture");
      case COMPARISON -> Bilingual.of("比較", "comparison");
      case TABLE -> Bilingual.of("表", "table");
      case CHART -> Bilingual.of("グラフ", "chart");
      case TIMELINE -> Bilingual.of("年表", "timeline");
      case QUOTATION -> Bilingual.of("引用", "quotation");
      case BIG_NUMBER -> Bilingual.of("数値", "big number");
      case BIG_QUESTION -> Bilingual.of("問い", "big question");
      case QUIZ -> Bilingual.of("小テスト", "quiz");
      case ACTIVITY -> Bilingual.of("活動", "activity");
      case GLOSSARY -> Bilingual.of("用語", "glossary");
      case FAQ -> Bilingual.of("問答", "question and answer");
      case CODE -> Bilingual.of("プログラム", "code");
      case SOURCES -> Bilingual.of("出典", "sources");
    };
  }
}
