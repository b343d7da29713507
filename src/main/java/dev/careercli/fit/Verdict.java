package dev.careercli.fit;

/** The five readings, worst to best. The words are the headline; no percentage stands beside them. */
public enum Verdict {
    NOT(0, "Probably not this role", "One stated preference conflicts with something the role cannot change."),
    TRY(1, "Not sure yet: try the work first", "Your answers about the day are lukewarm; test before you study."),
    LONG(2, "Possible, a long road", "Start one rung lower or at the first phase."),
    GOOD(3, "Good match, gaps to close", "Nothing rules it out; here is the gap."),
    STRONG(4, "Strong match", "You want the work and already do part of it.");

    private final int cap;
    private final String headline;
    private final String meaning;

    Verdict(int cap, String headline, String meaning) {
        this.cap = cap;
        this.headline = headline;
        this.meaning = meaning;
    }

    public String headline() {
        return headline;
    }

    /** The first sentence shown under the headline. */
    public String meaning() {
        return meaning;
    }

    /** The headline without what follows a colon or comma: {@code Not sure yet}, {@code Good match}. */
    public String brief() {
        return headline.split("[:,]", 2)[0];
    }

    /** The number that caps use, 0 to 4. */
    public int cap() {
        return cap;
    }

    /** The verdict that a cap allows at best. */
    public static Verdict ofCap(int cap) {
        for (Verdict verdict : values()) {
            if (verdict.cap == cap) {
                return verdict;
            }
        }
        throw new IllegalArgumentException("a cap is 0 to 4, not " + cap);
    }
}
