package kyozai.furigana;

/** Reads numbers written in kanji, and says how a number ends. */
final class Numerals {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String[] KANA = {"れい", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう"};

  /** What a number ends in, as far as the sound of a counter depends on it. */
  enum End {
    ONE(1),
    TWO(2),
    THREE(3),
    FOUR(4),
    FIVE(5),
    SIX(6),
    SEVEN(7),
    EIGHT(8),
    NINE(9),
    ZERO(0),
    TEN(0),
    HUNDRED(0),
    THOUSAND(0),
    /** 万, 億, 兆. */
    MYRIAD(0),
    /** 何. */
    WHAT(0),
    /** 数. */
    SOME(0);

    private final int digit;

    End(int digit) {
      this.digit = digit;
    }

    /** The last digit, 1 to 9, or 0. */
    int digit() {
      return digit;
    }
  }

  private Numerals() {}

  /** Whether a word is a number or a part of one, or 何 or 数 in the place of one. */
  static boolean isNumber(String text) {
    return !text.isEmpty() && text.codePoints().allMatch(Numerals::counts);
  }

  private static boolean counts(int c) {
    return isDigit(c) || "〇一二三四五六七八九十百千万億兆".indexOf(c) >= 0;
  }

  /** Whether a number is written in kanji alone. */
  static boolean isKanji(String number) {
    return number.codePoints().noneMatch(c -> isDigit(c) || c == '.' || c == ',');
  }

  static boolean isDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** How a number ends. */
  static End end(String number) {
    int last = number.codePointBefore(number.length());
    if (isDigit(last)) {
      return endOfDigits(number);
    }
    return switch (last) {
      case '十' -> End.TEN;
      case '百' -> End.HUNDRED;
      case '千' -> End.THOUSAND;
      case '万', '億', '兆' -> End.MYRIAD;
      case '何' -> End.WHAT;
      case '数' -> End.SOME;
      default -> ofDigit(DIGITS.indexOf(last));
    };
  }

  private static End endOfDigits(String number) {
    int zeros = 0;
    for (int i = number.length() - 1; i >= 0; i--) {
      int c = number.charAt(i);
      if (isDigit(c) && Character.digit(c, 10) != 0) {
        return switch (zeros) {
          case 0 -> ofDigit(Character.digit(c, 10));
          case 1 -> End.TEN;
          case 2 -> End.HUNDRED;
          case 3 -> End.THOUSAND;
          default -> End.MYRIAD;
        };
      }
      if (isDigit(c)) {
        zeros++;
      } else if (c != ',' && c != '，') {
        return End.ZERO;
      }
    }
    return End.ZERO;
  }

  private static End ofDigit(int digit) {
    return digit <= 0 ? End.ZERO : End.values()[digit - 1];
  }

  /** The value of a number up to 99 in digits or kanji; -1 for any other. */
  static int small(String number) {
    int value = 0;
    for (int c : number.codePoints().toArray()) {
      int digit = isDigit(c) ? Character.digit(c, 10) : DIGITS.indexOf(c);
      if (c == '十') {
        value = Math.max(1, value) * 10;
      } else if (digit < 0 || value > 99) {
        return -1;
      } else {
        value = isDigit(c) ? value * 10 + digit : value + digit;
      }
    }
    return value > 99 ? -1 : value;
  }

  /** A number of kanji as it is read before a pause. */
  static String read(String number) {
    StringBuilder kana = new StringBuilder();
    int digit = -1;
    for (int c : number.codePoints().toArray()) {
      int own = DIGITS.indexOf(c);
      if (own >= 0) {
        // 二〇二六: digit after digit
        kana.append(digit >= 0 ? KANA[digit] : "");
        digit = own;
      } else if (c == '何' || c == '数') {
        kana.append(c == '何' ? "なん" : "すう");
      } else {
        boolean voiced = kana.toString().endsWith("なん");
        kana.append(unit(c, digit, voiced));
        digit = -1;
      }
    }
    return kana.append(digit >= 0 ? KANA[digit] : "").toString();
  }

  private static String unit(int unit, int digit, boolean voiced) {
    String before = digit < 0 || (digit == 1 && unit != '万' && unit != '億') ? "" : KANA[digit];
    return switch (unit) {
      case '十' -> before + "じゅう";
      case '百' ->
          switch (digit) {
            case 3 -> "さんびゃく";
            case 6 -> "ろっぴゃく";
            case 8 -> "はっぴゃく";
            default -> before + (voiced ? "びゃく" : "ひゃく");
          };
      case '千' ->
          switch (digit) {
            case 3 -> "さんぜん";
            case 8 -> "はっせん";
            default -> before + (voiced ? "ぜん" : "せん");
          };
      case '万' -> before + "まん";
      case '億' -> before + "おく";
      default ->
          switch (digit) {
            case 1 -> "いっちょう";
            case 8 -> "はっちょう";
            default -> before + "ちょう";
          };
    };
  }

  /** The same reading with its last sound doubled before a hard one: いち → いっ. */
  static String doubled(String kana) {
    String[][] ends = {{"いち", "いっ"}, {"ろく", "ろっ"}, {"はち", "はっ"}, {"じゅう", "じゅっ"}, {"ひゃく", "ひゃっ"}};
    for (String[] end : ends) {
      if (kana.endsWith(end[0])) {
        return kana.substring(0, kana.length() - end[0].length()) + end[1];
      }
    }
    return kana;
  }
}
