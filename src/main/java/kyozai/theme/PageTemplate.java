package kyozai.theme;

/**
 * The skeleton of a printed document that schools arrange in their own way.
 *
 * @param file for messages
 * @param text well-formed XHTML with Thymeleaf attributes
 */
public record PageTemplate(String file, String text) {}
