package kyozai.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file {@code set.json}: written for people and later runs, read for its fingerprints. */
final class SetJson {
  static final String NAME = "set.json";
  private static final JsonFactory FACTORY = new JsonFactory();

  private SetJson() {}

  static byte[] write(SetReport set) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      writeSet(json, set);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void writeSet(JsonGenerator json, SetReport set) throws IOException {
    json.writeStartObject();
    json.writeStringField("lesson", set.lesson());
    json.writeStringField("language", set.language());
    json.writeStringField("title", set.title());
    optional(json, "checked", set.checked());
    optional(json, "class", set.profile());
    json.writeArrayFieldStart("documents");
    for (SetReport.Document document : set.documents()) {
      json.writeStartObject();
      json.writeStringField("file", document.file());
      json.writeStringField("sha256", document.sha256());
      json.writeNumberField("pages", document.pages());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sections");
    for (SetReport.Section section : set.sections()) {
      json.writeStartObject();
      json.writeStringField("id", section.id());
      json.writeStringField("title", section.title());
      if (section.minutes() != null) {
        json.writeNumberField("minutes", section.minutes());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    writeSlides(json, set);
    SetReport.Sheets sheets = set.sheets();
    if (sheets != null) {
      writeSheets(json, sheets);
    }
    writeChanges(json, set);
    json.writeEndObject();
  }

  private static void writeSlides(JsonGenerator json, SetReport set) throws IOException {
    json.writeArrayFieldStart("slides");
    for (SetReport.Slide slide : set.slides()) {
      json.writeStartObject();
      json.writeNumberField("number", slide.number());
      json.writeStringField("id", slide.id());
      json.writeStringField("title", slide.title());
      optional(json, "handout", slide.handout());
      if (!slide.worksheet().isEmpty()) {
        json.writeArrayFieldStart("worksheet");
        for (String item : slide.worksheet()) {
          json.writeString(item);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("decisions");
    for (SetReport.Decision decision : set.decisions()) {
      json.writeStartObject();
      json.writeStringField("id", decision.id());
      json.writeStringField("action", decision.action());
      json.writeStringField("reason", decision.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeSheets(JsonGenerator json, SetReport.Sheets sheets) throws IOException {
    json.writeObjectFieldStart("sheets");
    json.writeNumberField("students", sheets.students());
    json.writeNumberField("oneSided", sheets.oneSided());
    json.writeNumberField("twoSided", sheets.twoSided());
    json.writeArrayFieldStart("files");
    for (SetReport.SheetCount count : sheets.files()) {
      json.writeStartObject();
      json.writeStringField("file", count.file());
      json.writeNumberField("oneSided", count.oneSided());
      json.writeNumberField("twoSided", count.twoSided());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeChanges(JsonGenerator json, SetReport set) throws IOException {
    json.writeArrayFieldStart("changes");
    for (SetReport.Change change : set.changes()) {
      json.writeStartObject();
      json.writeStringField("step", change.step());
      json.writeStringField("id", change.id());
      json.writeStringField("what", change.what());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void optional(JsonGenerator json, String key, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(key, value);
    }
  }

  /** File name to SHA-256 as an earlier run left them; empty when there is no readable file. */
  static Map<String, String> fingerprints(Path file) {
    Map<String, String> found = new HashMap<>();
    if (!Files.isRegularFile(file)) {
      return found;
    }
    try (JsonParser json = FACTORY.createParser(file.toFile())) {
      String name = "";
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
          String key = String.valueOf(json.currentName());
          if (key.equals("file")) {
            name = json.getText();
          } else if (key.equals("sha256")) {
            found.put(name, json.getText());
          }
        }
      }
    } catch (IOException e) {
      // A damaged report knows nothing: every file there then counts as the teacher's own.
      return new HashMap<>();
    }
    return found;
  }
}
