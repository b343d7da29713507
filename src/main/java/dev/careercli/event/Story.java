package dev.careercli.event;

import dev.careercli.content.QuestionId;
import java.util.List;

/**
 * A story from the person's own work, kept for behavioural questions. Parts may be empty while it is being written.
 *
 * @param id names it within the journal
 * @param questions the questions it serves
 */
public record Story(
        String id,
        String title,
        String situation,
        String task,
        String action,
        String result,
        String reflection,
        String numbers,
        List<QuestionId> questions) {
    public Story {
        Checks.text(id, "story id");
        Checks.text(title, "story title");
        questions = List.copyOf(questions);
    }
}
