package kyozai.lesson;

import java.util.Locale;

/**
 * A date that may lack its day or its month.
 *
 * @param year from 1 to 9999
 * @param month from 1 to 12, or 0 when only the year is known
 * @param day from 1 to 31, or 0 when only the month is known
 */
public record CalendarDate(int year, int month, int day) implements Comparable<CalendarDate> {

  /** Checks the ranges. */
  public CalendarDate {
    boolean dayWithoutMonth = month == 0 && day != 0;
    if (year < 1 || year > 9999 || month < 0 || month > 12 || dayWithoutMonth) {
      throw new IllegalArgumentException(year + "-" + month + "-" + day);
    }
    if (day < 0 || day > (month == 0 ? 0 : java.time.Month.of(month).maxLength())) {
      throw new IllegalArgumentException(year + "-" + month + "-" + day);
    }
  }

  /**
   * ISO 8601 with the precision that is known: {@code 2015}, {@code 2015-12}, {@code 2015-12-11}.
   */
  @Override
  public String toString() {
    if (month == 0) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return day == 0
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }

  /** Earlier first; a date without a day comes before those with one. */
  @Override
  public int compareTo(CalendarDate other) {
    int byYear = Integer.compare(year, other.year);
    int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
    return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
  }
}
