package kyozai;

import java.util.ArrayList;
import java.util.List;
import kyozai.output.SetReport;
import kyozai.profile.ClassProfile;
import org.jspecify.annotations.Nullable;

/** Counts the sheets of paper that are printed for a class. */
final class Sheets {
  private Sheets() {}

  /** The sheets of each document that pupils get on paper; null for a class of unknown size. */
  static SetReport.@Nullable Sheets of(ClassProfile profile, List<SetReport.Document> documents) {
    Integer students = profile.occasion().students();
    if (students == null) {
      return null;
    }
    List<SetReport.SheetCount> counts = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.values()) {
      if (kind.isHandedOut()) {
        documents.stream()
            .filter(document -> document.file().equals(kind.fileName()))
            .map(document -> count(document, students))
            .forEach(counts::add);
      }
    }
    return new SetReport.Sheets(students, counts);
  }

  private static SetReport.SheetCount count(SetReport.Document document, int students) {
    int backed = (document.pages() + 1) / 2;
    return new SetReport.SheetCount(
        document.file(), document.pages() * students, backed * students);
  }
}
