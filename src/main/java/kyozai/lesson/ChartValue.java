package kyozai.lesson;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The value of a chart as teachers write it: 1,234.5, −3, 26%. */
public final class ChartValue {
  /** More digits than these no chart can show. */
  private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,15}(\\.\\d{1,9})?|\\.\\d{1,9})");

  private ChartValue() {}

  /** The number in a cell; null when it holds none. */
  public static @Nullable BigDecimal of(String cell) {
    String plain = cell.strip().replaceFirst("\\s*[%％]$", "").replace(",", "");
    String signed = plain.replace('−', '-').replaceFirst("^\\+", "");
    return NUMBER.matcher(signed).matches() ? new BigDecimal(signed) : null;
  }
}
