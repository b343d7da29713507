package dev.careercli.quiz.session;

import java.util.List;

/**
 * Where in a form somebody is that asks for one line after another: a debrief, a story, the setting of an interview.
 *
 * @param given what was given and is not in the journal yet, as its form reads it; empty at the first line
 */
public record FormResumePoint(List<String> given) implements ResumePoint {
    public FormResumePoint {
        given = List.copyOf(given);
    }

    @Override
    public boolean holdsWords() {
        return !given.isEmpty();
    }

    /** These are no answers: what is handed in here is kept in any case. */
    @Override
    public FormResumePoint withoutWords() {
        return this;
    }
}
