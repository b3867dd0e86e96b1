package kyozai.handout;

import kyozai.diagnostic.Language;

/**
 * The properties of a printed document and what every page repeats.
 *
 * @param title plain text
 * @param subject of the course, possibly empty
 * @param author names joined, possibly empty
 * @param keywords joined, possibly empty
 * @param name what the document is called, such as 学習資料; in the footer
 * @param language of the text
 */
public record HandoutInfo(
    String title, String subject, String author, String keywords, String name, Language language) {}
