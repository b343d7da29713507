package dev.careercli.content.load;

import dev.careercli.content.Question;
import org.jspecify.annotations.Nullable;

/** A question and its place in a file, so that a later check can point at it. */
public final class PlacedQuestion {
    private final String guide;
    private final Question question;
    private final boolean asked;
    private final ParsedFile file;
    private final String pointer;

    PlacedQuestion(String guide, Question question, boolean asked, ParsedFile file, String pointer) {
        this.guide = guide;
        this.question = question;
        this.asked = asked;
        this.file = file;
        this.pointer = pointer;
    }

    /** What distinguishes its guide from others: the folder's name, or the file's when there is no guide. */
    public String guide() {
        return guide;
    }

    public Question question() {
        return question;
    }

    /** Whether it is among what was asked for; the others of its guide are there to compare with. */
    public boolean asked() {
        return asked;
    }

    /** An error at a value of the question, such as {@code /keyPoints/2}; at the question itself when empty. */
    public Problem error(String inside, String message, @Nullable String hint) {
        return file.error(pointer + inside, message, hint);
    }
}
