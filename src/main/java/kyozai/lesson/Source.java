package kyozai.lesson;

import kyozai.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/**
 * A work that the lesson cites.
 *
 * @param id as written in {@code [@id]}
 * @param title of the work
 * @param publisher who published it
 * @param date of publication, as exact as it is known
 * @param url http or https
 * @param read the day it was read
 * @param position of its key in the front matter
 */
public record Source(
    String id,
    String title,
    @Nullable String publisher,
    @Nullable CalendarDate date,
    @Nullable String url,
    @Nullable CalendarDate read,
    Position position) {}
