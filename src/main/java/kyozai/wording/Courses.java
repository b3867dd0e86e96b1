package kyozai.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The subjects of Japanese schools (教科) and the courses in them (科目). */
final class Courses {
  private static final Map<String, String> SUBJECTS = read();

  private Courses() {}

  /**
   * A course and the subject it belongs to.
   *
   * @param subject such as 情報科, or empty when it is not known
   * @param course such as 情報Ⅰ, or empty when the teacher wrote the subject's own name
   */
  record Course(String subject, String course) {}

  /** The courses that a teacher wrote, several of them with ・ or 、 between them. */
  static List<Course> of(String written) {
    if (written.isBlank()) {
      return List.of();
    }
    List<Course> courses = new ArrayList<>();
    if (subject(written) == null) {
      for (String part : written.split("[・、，,/／]", -1)) {
        if (subject(part) == null) {
          return List.of(new Course("", written.strip()));
        }
        courses.add(course(part));
      }
      return courses;
    }
    return List.of(course(written));
  }

  private static Course course(String written) {
    String name = written.strip();
    String subject = String.valueOf(subject(name));
    boolean same = subject.equals(name) || subject.equals(name + "科");
    return new Course(subject, same ? "" : name);
  }

  private static @Nullable String subject(String name) {
    return SUBJECTS.get(key(name));
  }

  /** The roman numeral of 情報Ⅰ is often typed as a letter. */
  private static String key(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC);
  }

  private static Map<String, String> read() {
    LabelFile file = LabelFile.named("courses.properties");
    Map<String, String> subjects = new HashMap<>();
    for (String subject : file.keys()) {
      subjects.put(key(subject), subject);
      for (String course : file.text(subject).split(" ", -1)) {
        subjects.put(key(course), subject);
      }
    }
    return subjects;
  }
}
