package kyozai.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;

/** A report for machines: one JSON array, one object for each outline. */
public final class ReportJson {
  private ReportJson() {}

  /** What became of one outline. */
  public record Entry(
      Path outline, Language language, List<Path> written, List<Diagnostic> diagnostics) {
    /** Keeps its own lists. */
    public Entry {
      written = List.copyOf(written);
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /** The JSON text, with a line break at its end. */
  public static String of(List<Entry> entries) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (Entry entry : entries) {
        writeEntry(json, entry);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static void writeEntry(JsonGenerator json, Entry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("outline", entry.outline().toString());
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
