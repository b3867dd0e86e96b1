package kyozai.outline;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.lesson.CalendarDate;
import org.jspecify.annotations.Nullable;

/** Dates as teachers write them: {@code 2015}, {@code 2018-02}, {@code 2015年12月11日}. */
final class CalendarDates {
  /** The start of a text that is a date. */
  static final String PATTERN =
      "[0-9０-９]{1,4}(?:年(?:[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?)?|-[0-9]{1,2}(?:-[0-9]{1,2})?)?";

  private static final Pattern PARTS =
      Pattern.compile(
          "(\\d{1,4})(?:年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?|-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  private CalendarDates() {}

  /** A date that exists in the calendar, or nothing. */
  static Optional<CalendarDate> parse(String text) {
    Matcher parts = PARTS.matcher(halfWidthDigits(text.strip()));
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = number(parts.group(1));
    int month = number(parts.group(2)) + number(parts.group(4));
    int day = number(parts.group(3)) + number(parts.group(5));
    boolean monthWritten = parts.group(2) != null || parts.group(4) != null;
    boolean dayWritten = parts.group(3) != null || parts.group(5) != null;
    if (year < 1 || month > 12 || (monthWritten && month < 1) || (dayWritten && day < 1)) {
      return Optional.empty();
    }
    if (day > 0 && day > YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(new CalendarDate(year, month, day));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static String halfWidthDigits(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append((char) (c >= '０' && c <= '９' ? c - '０' + '0' : c)));
    return out.toString();
  }
}
