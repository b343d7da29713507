package dev.careercli.quiz.session;

import java.util.List;

/**
 * A resumable position in a dialog that asks for one line after another: a debrief, a story, an interview's date.
 *
 * @param given the lines typed so far that are not in the journal yet; empty at the first line
 */
public record FormResumePoint(List<String> given) implements ResumePoint {
    public FormResumePoint {
        given = List.copyOf(given);
    }

    @Override
    public boolean holdsWords() {
        return !given.isEmpty();
    }

    /** The setting is about answers to questions; these lines are stored in any case. */
    @Override
    public FormResumePoint withoutWords() {
        return this;
    }
}
