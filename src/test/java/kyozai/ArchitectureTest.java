package kyozai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the package table of {@code docs/architecture.md} against the code. */
class ArchitectureTest {
  private static final Path TABLE = Path.of("docs/architecture.md");
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("picocli", List.of("picocli")),
          Map.entry("commonmark", List.of("org.commonmark")),
          Map.entry("YAML", List.of("org.snakeyaml")),
          Map.entry("JSVG", List.of("com.github.weisj.jsvg")),
          Map.entry("ICU4J", List.of("com.ibm.icu")),
          Map.entry(
              "Apache POI", List.of("org.apache.poi", "org.openxmlformats", "org.apache.xmlbeans")),
          Map.entry("Commons Compress", List.of("org.apache.commons.compress")),
          Map.entry("Lucene", List.of("org.apache.lucene")),
          Map.entry("Thymeleaf", List.of("org.thymeleaf")),
          Map.entry("OpenPDF", List.of("org.openpdf", "com.lowagie")),
          Map.entry("Jackson", List.of("com.fasterxml.jackson")));

  private record Row(String name, List<String> uses, List<String> libraries) {
    String fullName() {
      return name.startsWith(".") ? "kyozai" + name : name;
    }
  }

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("kyozai");

  @TestFactory
  Stream<DynamicTest> each_package_uses_only_what_its_row_allows() throws IOException {
    return rows().stream().map(row -> DynamicTest.dynamicTest(row.fullName(), () -> checkRow(row)));
  }

  @Test
  void every_package_has_a_row() throws IOException {
    var inTable = new TreeSet<>(rows().stream().map(Row::fullName).toList());
    var inCode = new TreeSet<String>();
    CODE.forEach(c -> inCode.add(c.getPackageName()));
    inCode.removeAll(inTable);
    assertEquals(new TreeSet<String>(), inCode, "packages without a row in " + TABLE);
  }

  @Test
  void only_the_commands_touch_the_standard_streams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("kyozai.cli")
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .because("diagnostics are values, only the command line prints")
        .check(CODE);
  }

  private static void checkRow(Row row) {
    List<String> allowed = new ArrayList<>(List.of(row.fullName(), "java", "javax", "org.w3c.dom"));
    allowed.add("org.xml.sax");
    allowed.add("org.jspecify.annotations");
    for (String use : row.uses()) {
      allowed.add(use.equals("kyozai") ? "kyozai" : "kyozai." + use);
    }
    for (String library : row.libraries()) {
      assertTrue(LIBRARIES.containsKey(library), "unknown library " + library);
      allowed.addAll(LIBRARIES.get(library));
    }
    classes()
        .that()
        .resideInAPackage(row.fullName())
        .should()
        .onlyDependOnClassesThat(in(row, allowed))
        .because(TABLE + " says so")
        .allowEmptyShould(true)
        .check(CODE);
  }

  private static DescribedPredicate<JavaClass> in(Row row, List<String> allowed) {
    return DescribedPredicate.describe(
        "live in " + allowed,
        type -> {
          String home = type.getBaseComponentType().getPackageName();
          if (home.startsWith("kyozai")) {
            return allowed.contains(home) || home.equals(row.fullName());
          }
          return home.isEmpty()
              || allowed.stream().anyMatch(a -> home.equals(a) || home.startsWith(a + "."));
        });
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (line.matches("\\| `(kyozai|\\.[a-z.]+)` \\|.*")) {
        String[] cells = line.split("\\|", -1);
        rows.add(new Row(cells[1].trim().replace("`", ""), words(cells[3]), words(cells[4])));
      }
    }
    assertTrue(rows.size() > 10, "no table in " + TABLE);
    return rows;
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.trim().split(", *", -1)).filter(word -> !word.equals("–")).toList();
  }
}
