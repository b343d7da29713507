package dev.careercli.quiz.session;

/** A resumable position, as ids and text. */
public sealed interface ResumePoint permits PracticeResumePoint, MockResumePoint, FormResumePoint {
    /** Whether it holds words, or marks, that are not in the journal yet. */
    boolean holdsWords();

    /** The same position for a person whose answers are not to be stored. */
    ResumePoint withoutWords();
}
