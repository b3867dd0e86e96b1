package kyozai.lesson;

/**
 * A party of a dispute that may own a claim.
 *
 * @param key as written in {@code by=}
 * @param name as printed
 */
public record Side(String key, String name) {}
