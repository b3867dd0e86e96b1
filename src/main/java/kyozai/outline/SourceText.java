package kyozai.outline;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;

/**
 * The lines of an outline as written, without line ends.
 *
 * @param file the plain name of the file, for messages
 * @param lines without line ends, at least one
 */
record SourceText(String file, List<String> lines) {

  /** The largest file that is read, in bytes. */
  static final int MAX_FILE = 5 * 1024 * 1024;

  /** The longest line that is read, in UTF-16 units. */
  static final int MAX_LINE = 1024 * 1024;

  /** Characters that XML 1.0 cannot hold, so that no document can. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\u2028\\u2029\\uFFFE\\uFFFF]");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  SourceText {
    lines = List.copyOf(lines);
  }

  /** Decodes an outline; empty when it is no text that can be read, with the reason found. */
  static Optional<SourceText> decode(String file, byte[] bytes, Findings findings) {
    if (bytes.length > MAX_FILE) {
      findings.add(tooLarge(file));
      return Optional.empty();
    }
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(input, chars, true);
    if (result.isError()) {
      findings.add(notUtf8(file, bytes, input.position()));
      return Optional.empty();
    }
    String text = chars.flip().toString();
    return lines(file, text, findings);
  }

  private static Optional<SourceText> lines(String file, String decoded, Findings findings) {
    boolean marked = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK;
    String text = marked ? decoded.substring(1) : decoded;
    List<String> lines = Arrays.asList(text.split("\r\n|\n|\r", -1));
    for (int i = 0; i < lines.size(); i++) {
      Position position = new Position(file, i + 1, 0);
      if (lines.get(i).length() > MAX_LINE) {
        findings.add(longLine(position));
        return Optional.empty();
      }
      String printable = UNPRINTABLE.matcher(lines.get(i)).replaceAll(" ");
      if (!printable.equals(lines.get(i))) {
        findings.add(unprintable(position));
        lines.set(i, printable);
      }
    }
    return Optional.of(new SourceText(file, lines));
  }

  /**
   * A place in this text.
   *
   * @param line counted from 0
   * @param unit UTF-16 units before it on the line
   */
  Position position(int line, int unit) {
    if (line < 0 || line >= lines.size()) {
      return new Position(file, lines.size(), 0);
    }
    String text = lines.get(line);
    int end = Math.clamp(unit, 0, text.length());
    return new Position(file, line + 1, text.codePointCount(0, end) + 1);
  }

  private static Diagnostic tooLarge(String file) {
    return Diagnostic.error(
        "file-too-large",
        Position.of(file),
        Bilingual.of(
            "教材ファイルが5 MBを超えているため、読み込めません。", "The outline is larger than 5 MB and cannot be read."),
        Bilingual.of(
            "授業ごとにファイルを分けてください。図は images フォルダーに置きます。",
            "Split it into one file per lesson; pictures belong into the images folder."));
  }

  private static Diagnostic longLine(Position position) {
    return Diagnostic.error(
        "line-too-long",
        position,
        Bilingual.of("1行が1 MBを超えているため、読み込めません。", "A line is longer than 1 MB and cannot be read."),
        Bilingual.of("文ごとに改行してください。", "Break the line after each sentence."));
  }

  private static Diagnostic unprintable(Position position) {
    return Diagnostic.warning(
        "control-character",
        position,
        Bilingual.of(
            "目に見えない制御文字があったため、空白に置きかえました。",
            "An invisible control character was replaced by a space."),
        Bilingual.of(
            "ほかのソフトから写した文字のときは、その行を打ち直してください。",
            "If the line was pasted from elsewhere, type it again."));
  }

  private static Diagnostic notUtf8(String file, byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    String wrong = String.format(Locale.ROOT, "0x%02X", bytes[offset]);
    Position position = new Position(file, line, 0);
    if (isShiftJis(bytes)) {
      return Diagnostic.error(
          "not-utf8",
          position,
          Bilingual.of(
              "このファイルはShift_JISで保存されています（バイト " + wrong + "）。UTF-8でなければ読めません。",
              "This file was saved as Shift_JIS (byte " + wrong + "); only UTF-8 can be read."),
          Bilingual.of(
              "メモ帳では「名前を付けて保存」を開き、「エンコード」で UTF-8 を選んで保存し直してください。",
              "Save it again as UTF-8: in Notepad, “Save as”, then “Encoding: UTF-8”."));
    }
    return Diagnostic.error(
        "not-utf8",
        position,
        Bilingual.of(
            "UTF-8の文字として読めないバイト " + wrong + " があります。",
            "The byte " + wrong + " is not valid UTF-8."),
        Bilingual.of(
            "エディターで文字コードに UTF-8 を選んで保存し直してください。", "Save the file again with the encoding UTF-8."));
  }

  private static boolean isShiftJis(byte[] bytes) {
    try {
      String text =
          Charset.forName("windows-31j")
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.codePoints().anyMatch(Script::isJapanese);
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
