package kyozai.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
import org.jspecify.annotations.Nullable;

/** A report for machines: a JSON object with an entry for each outline and class. */
public final class ReportJson {
  private ReportJson() {}

  /**
   * What became of one outline for one class.
   *
   * @param profile the class, or null
   * @param fault of the program, or null
   */
  public record Entry(
      Path outline,
      @Nullable String profile,
      Language language,
      List<Path> written,
      List<Diagnostic> diagnostics,
      @Nullable String fault) {
    /** Keeps its own lists. */
    public Entry {
      written = List.copyOf(written);
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * The JSON text, with a line break at its end.
   *
   * @param failed the names of the lessons that were not built
   */
  public static String of(List<Entry> entries, List<String> failed, Duration took) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeNumberField("done", entries.size() - failed.size());
      json.writeArrayFieldStart("failed");
      for (String name : failed) {
        json.writeString(name);
      }
      json.writeEndArray();
      json.writeNumberField("seconds", took.toMillis() / 1000.0);
      json.writeArrayFieldStart("lessons");
      for (Entry entry : entries) {
        writeEntry(json, entry);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static void writeEntry(JsonGenerator json, Entry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("outline", entry.outline().toString());
    if (entry.profile() != null) {
      json.writeStringField("class", entry.profile());
    }
    json.writeStringField("language", entry.language().tag());
    json.writeArrayFieldStart("written");
    for (Path path : entry.written()) {
      json.writeString(path.toString());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : entry.diagnostics()) {
      writeDiagnostic(json, diagnostic, entry.language());
    }
    json.writeEndArray();
    if (entry.fault() != null) {
      json.writeStringField("fault", entry.fault());
    }
    json.writeEndObject();
  }

  private static void writeDiagnostic(JsonGenerator json, Diagnostic diagnostic, Language language)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", diagnostic.severity().word());
    json.writeStringField("code", diagnostic.code());
    json.writeStringField("file", diagnostic.position().file());
    json.writeNumberField("line", diagnostic.position().line());
    json.writeNumberField("column", diagnostic.position().column());
    json.writeStringField("message", diagnostic.message().in(language));
    json.writeArrayFieldStart("hints");
    for (Bilingual hint : diagnostic.hints()) {
      json.writeString(hint.in(language));
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
