package kyozai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kyozai.diagnostic.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The arguments of every command that reads outlines. */
final class OutlineArguments {
  @Parameters(
      paramLabel = "OUTLINE",
      arity = "1..*",
      description = "An outline file, or the folder of a lesson.")
  List<Path> outlines = List.of();

  @Option(
      names = "--language",
      paramLabel = "LANG",
      converter = LanguageConverter.class,
      description = "Which outline of a folder is meant: ja or en.")
  @Nullable Language language;

  @Option(
      names = "--theme",
      paramLabel = "NAME|DIR",
      description = "A theme of `kyozai list themes`, or a folder with a theme.yaml.")
  @Nullable String theme;

  @Option(names = "--strict", description = "Treat warnings as errors.")
  boolean strict;

  @Option(names = "--json", description = "Print the report as JSON.")
  boolean json;

  /** The language of messages that belong to no outline: that of the first one, by its name. */
  Language spoken() {
    boolean japanese = outlines.getFirst().toString().endsWith(".ja.md");
    return language != null ? language : japanese ? Language.JA : Language.EN;
  }

  /** {@code ja} or {@code en}. */
  static final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
      for (Language language : Language.values()) {
        if (language.tag().equals(value.toLowerCase(Locale.ROOT))) {
          return language;
        }
      }
      throw new TypeConversionException("'" + value + "' is neither ja nor en");
    }
  }
}
