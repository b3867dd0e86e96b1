package kyozai.deck;

import kyozai.diagnostic.Language;

/**
 * The properties of a deck.
 *
 * @param title plain text
 * @param footer the title as the left footer has it, possibly cut
 * @param subject of the course, possibly empty
 * @param author names joined, possibly empty
 * @param keywords joined, possibly empty
 * @param language of the lesson
 */
public record DeckInfo(
    String title,
    String footer,
    String subject,
    String author,
    String keywords,
    Language language) {}
