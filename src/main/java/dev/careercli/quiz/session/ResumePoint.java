package dev.careercli.quiz.session;

/** Where something under way stands, in ids and words alone, so that it can be kept and opened again. */
public sealed interface ResumePoint permits PracticeResumePoint, MockResumePoint, FormResumePoint {
    /** Whether it holds words, or marks, that were given and are not yet in the journal. */
    boolean holdsWords();

    /** The same place where the answers somebody types are not to be kept. */
    ResumePoint withoutWords();
}
