package dev.careercli.roadmap;

/** Where a person stands with a phase. */
public enum PhaseState {
    /** Before the phase the plan begins with. */
    LEFT_OUT,
    /** Its milestone is done. */
    DONE,
    /** The first that is not done. */
    CURRENT,
    AHEAD
}
