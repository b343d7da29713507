package dev.careercli.grading;

/** What the grader proposes about one key point; only the person makes it said or missed. */
public enum Verdict {
    FOUND,
    UNCLEAR,
    MISSING
}
