package kyozai.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
import kyozai.diagnostic.Position;
import kyozai.handout.FormPart.Piece;
import kyozai.handout.FormPart.ProcedureRow;
import kyozai.outline.OutlineReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a lesson plan takes from an outline, and what it says where the outline says nothing. */
class LessonPlanPlannerTest {
  @TempDir Path folder;

  private Checked<Handout> plan(String outline) throws IOException {
    Path file = Files.writeString(folder.resolve("outline.ja.md"), outline);
    return LessonPlanPlanner.plan(OutlineReader.read(file).value().orElseThrow());
  }

  private static <T extends FormPart> T part(Checked<Handout> plan, String name, Class<T> type) {
    return plan.value().parts().stream()
        .filter(Part.Form.class::isInstance)
        .map(part -> ((Part.Form) part).content())
        .filter(part -> part.name().equals(name))
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<ProcedureRow> rows(Checked<Handout> plan) {
    return part(plan, "procedure", FormPart.Procedure.class).rows();
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                piece.label()
                    + piece.text().plainText()
                    + piece.lines().stream()
                        .map(line -> line.mark() + line.text().plainText())
                        .collect(Collectors.joining("|")))
        .collect(Collectors.joining("/"));
  }

  private static List<String> codes(Checked<Handout> plan) {
    return plan.diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void remarksAreSortedIntoTheColumns() throws IOException {
    ProcedureRow row =
        rows(plan(
                """
                    ---
                    title: 題
                    ---
                    # 章 {minutes=5}
                    ## 見出し {minutes=5}
                    ::: activity {minutes=3 form=pair}
                    話し合おう。
                    1. 書く
                    :::
                    ::: notes
                    はじめに話す。
                    発問: なぜだろう。
                    予想される反応: 分からない。
                    指示: 書かせる。
                    留意点: 急がせない。
                    評価: 書いているか(思考・判断・表現)。
                    :::
                    """))
            .getFirst();
    assertEquals("展開", row.stage());
    assertEquals(List.of("5分", "0〜5分"), row.minutes());
    assertEquals("章", row.title().plainText());
    assertEquals("見出し", row.headline().plainText());
    assertEquals("（5分）", row.topicMinutes());
    assertEquals("活動（ペア、3分）話し合おう。1.書く|○なぜだろう。|・分からない。", text(row.activities()));
    assertEquals("はじめに話す。・書かせる。|・急がせない。", text(row.remarks()));
    assertEquals("・書いているか【思】（　　　　　　）", text(row.assessment()));
  }

  @Test
  void stagesThatAreNotSaidFollowFromTheOrder() throws IOException {
    assertEquals(List.of("導入", "展開", "展開", "まとめ"), stages("# 一", "# 二", "# 三", "# 四"));
    assertEquals(List.of("導入", "展開"), stages("# 一", "# 二"));
    assertEquals(List.of("展開"), stages("# 一"));
    assertEquals(List.of("導入", "まとめ", "まとめ"), stages("# 一", "# 二 {stage=closing}", "# 三"));
    assertEquals(
        List.of("展開", "導入", "まとめ"), stages("# 一 {stage=main}", "# 二 {stage=opening}", "# 三"));
  }

  private List<String> stages(String... sections) throws IOException {
    String outline =
        List.of(sections).stream()
            .map(each -> each + "\n## 見出し\n本文\n")
            .collect(Collectors.joining());
    return rows(plan("---\ntitle: 題\n---\n" + outline)).stream().map(ProcedureRow::stage).toList();
  }

  @Test
  void minutesThatDoNotAddUpAreAWarning() throws IOException {
    String outline =
        """
        ---
        title: 題
        minutes: 50
        ---
        # 一 {minutes=10}
        ## 見出し {minutes=4}
        ## もう一つ {minutes=3}
        # 二 {minutes=30}
        ## 見出し
        # 三
        ## 見出し {minutes=5}
        """;
    Checked<Handout> plan = plan(outline);
    assertEquals(List.of("minutes-of-section", "minutes-of-lesson"), codes(plan));
    assertEquals(5, plan.diagnostics().getFirst().position().line());
    assertTrue(plan.diagnostics().getFirst().message().ja().contains("差は3分"));
    assertTrue(plan.diagnostics().getLast().message().ja().contains("45分"), plan::toString);
    assertTrue(plan.diagnostics().getLast().message().en().contains("differ by 5"));
    assertEquals(List.of("5分", "40〜45分"), rows(plan).getLast().minutes());
    assertEquals(
        List.of(), codes(plan(outline.replace("=3}", "=6}").replace("minutes=30", "minutes=35"))));
  }

  @Test
  void theClockStopsWhereMinutesAreUnknown() throws IOException {
    List<ProcedureRow> rows =
        rows(
            plan(
                """
                ---
                title: 題
                ---
                # 一 {minutes=5}
                ## 甲
                # 二
                ## 乙
                # 三 {minutes=9}
                ## 丙
                """));
    assertEquals(
        List.of(List.of("5分", "0〜5分"), List.of(), List.of("9分")),
        rows.stream().map(ProcedureRow::minutes).toList());
  }

  @Test
  void aLessonOfNothingButTextHasEmptyFields() throws IOException {
    Checked<Handout> plan = plan("# 題\n\n## 見出し\n\n本文です。\n");
    assertEquals(List.of(), plan.diagnostics());
    for (String name : List.of("teacher", "date", "class", "place", "unit", "goals", "content")) {
      FormPart.Field field = part(plan, name, FormPart.Field.class);
      assertEquals(List.of(), field.lines(), name);
      assertFalse(field.label().isEmpty(), name);
    }
    assertTrue(part(plan, "rubric", FormPart.Rubric.class).rows().getFirst().standard().isEmpty());
    FormPart.BoardPlan board = part(plan, "board", FormPart.BoardPlan.class);
    assertTrue(board.question().isEmpty());
    assertEquals(List.of(), board.heads());
  }

  @Test
  void whatIsForTheTeacherAloneIsPreparation() throws IOException {
    Checked<Handout> plan =
        plan(
            """
            ---
            title: 題
            ---
            # 章
            ## 授業
            本文
            ## 準備 {for=teacher}
            - 本を借りる
            ::: notes
            留意点: 早めに。
            :::
            ## 読み物 {importance=extra}
            本文
            """);
    assertEquals(
        List.of("準備", "・本を借りる", "・早めに。"),
        part(plan, "preparation", FormPart.Field.class).lines().stream()
            .map(line -> line.mark() + line.text().plainText())
            .toList());
    assertEquals(
        List.of("展開 授業", "発展 読み物"),
        rows(plan).stream().map(row -> row.stage() + " " + row.headline().plainText()).toList());
  }

  @Test
  void theBoardTakesTheComparisonOfTheIssue() throws IOException {
    String compare = "::: compare {rows=\"行\"}\n### %s\n- %s [@S1]\n### 乙\n- い\n:::\n";
    Checked<Handout> plan =
        plan(
            "---\ntitle: 題\nsources:\n  S1: 本\n---\n# 背景\n## 一\n"
                + compare.formatted("甲", "あ")
                + "# 対立 {kind=issue}\n## 二\n"
                + compare.formatted("丙", "う")
                + "::: question\nなぜだろう。\n:::\n# 終わり\n## 分かったこと\n本文\n");
    FormPart.BoardPlan board = part(plan, "board", FormPart.BoardPlan.class);
    assertEquals("丙", board.heads().getFirst().text().plainText());
    assertEquals(1, board.rows().getFirst().cells().getFirst().text().spans().size());
    assertEquals("なぜだろう。", board.question().plainText());
    assertEquals("分かったこと", board.summary().getFirst().plainText());
    assertEquals(3, board.flow().size());
  }

  @Test
  void noRowIsHigherThanAPage() throws IOException {
    String line = "留意点: " + "とても長い話が続きます。".repeat(90) + "\n";
    List<ProcedureRow> rows =
        rows(
            plan(
                "---\ntitle: 題\n---\n# 章\n## 見出し\n::: notes\n"
                    + (line + "発問: 何。\n").repeat(6)
                    + ":::\n"));
    assertTrue(rows.size() > 10, () -> "rows: " + rows.size());
    StringBuilder all = new StringBuilder();
    for (ProcedureRow row : rows) {
      String remarks = text(row.remarks());
      assertTrue(remarks.length() < 450, () -> "characters: " + remarks.length());
      all.append(remarks);
    }
    assertEquals(540, all.toString().split("。", -1).length - 1);
    assertEquals("展開", rows.getFirst().stage());
    assertEquals("（展開）", rows.getLast().stage());
  }

  @ParameterizedTest
  @CsvSource({
    "流れを説明できる, 流れを説明している",
    "流れを説明することができる。, 流れを説明している。",
    "意味を理解する, 意味を理解している",
    "考えを述べようとする, 考えを述べようとしている",
    "自ら書こうとする, 自ら書こうとしている",
    "区別して読める, 区別して読める",
    "本を読むことができる, 本を読むことができる",
    "理解している, 理解している",
    "Explain it, Explain it",
  })
  void standardsAreObservedWhereThatIsSure(String goal, String standard) {
    Prose prose = ProsePlanner.plain(goal, Position.of("x"));
    assertEquals(standard, Standard.of(prose, Language.JA).plainText());
    assertEquals(goal, Standard.of(prose, Language.EN).plainText());
  }
}
