package kyozai.cli;

import java.io.PrintWriter;
import kyozai.diagnostic.Bilingual;
import kyozai.outline.BlockCatalog;
import kyozai.profile.ProfileReader;
import kyozai.theme.FontBook;
import kyozai.theme.FontFamily;
import kyozai.theme.ThemeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kyozai list}: what outlines may name. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists what outlines may name.",
    synopsisSubcommandLabel = "themes|profiles|fonts|blocks")
final class ListCommand {
  @Spec private CommandSpec spec;

  @Command(name = "themes", description = "The themes; the first one is the default.")
  int themes() {
    for (String name : ThemeReader.names()) {
      Bilingual about = ThemeReader.read(name).about();
      out().println(name + ": " + about.en() + " / " + about.ja());
    }
    return Main.DONE;
  }

  @Command(name = "profiles", description = "The profiles of classes for --class.")
  int profiles() {
    for (String name : ProfileReader.names()) {
      Bilingual about = ProfileReader.preset(name).about();
      out().println(name + ": " + about.en() + " / " + about.ja());
    }
    return Main.DONE;
  }

  @Command(name = "fonts", description = "The bundled fonts with version and licence.")
  int fonts() {
    for (String name : FontBook.names()) {
      FontFamily family = FontBook.family(name);
      out().println(family.family() + " " + family.version() + " (" + family.license() + ")");
    }
    return Main.DONE;
  }

  @Command(name = "blocks", description = "The fenced blocks, by both of their names.")
  int blocks() {
    for (BlockCatalog block : BlockCatalog.values()) {
      out().println("::: " + block.english() + "  ::: " + block.japanese());
      out().println("    " + block.description().en());
      out().println("    " + block.description().ja());
    }
    return Main.DONE;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
