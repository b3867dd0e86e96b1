package kyozai.profile;

import org.jspecify.annotations.Nullable;

/**
 * What forms say about a class; null where the profile says nothing.
 *
 * @param name of the class such as 2年B組
 * @param school its name
 * @param teacher who teaches
 * @param date of the lesson, as it is to be printed
 * @param students how many, at least 1
 */
public record ClassDetails(
    @Nullable String name,
    @Nullable String school,
    @Nullable String teacher,
    @Nullable String date,
    @Nullable Integer students) {
  /** Nothing said. */
  public static final ClassDetails UNKNOWN = new ClassDetails(null, null, null, null, null);
}
