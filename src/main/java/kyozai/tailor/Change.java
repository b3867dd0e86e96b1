package kyozai.tailor;

import kyozai.diagnostic.Bilingual;

/**
 * Something that a step did to a lesson.
 *
 * @param step the step's word such as {@code sections}
 * @param id of the section or topic, or empty for the whole lesson
 * @param what for the teacher, one sentence
 */
public record Change(String step, String id, Bilingual what) {}
