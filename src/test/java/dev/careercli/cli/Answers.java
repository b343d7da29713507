package dev.careercli.cli;

/** Answers to the fit quiz of a made-up person: a graduate, keen, without experience. */
public final class Answers {
    public static final String CS_GRAD_EAGER = """
            coding: 4
            ai_interest: 4
            entry_level: 0
            t1: 4
            t2: 4
            t3: 4
            t4: 3
            t5: 4
            t6: 3
            f1: 3
            f2: 3
            f3: 2
            b_devops: 0
            b_appsec: 0
            b_ml: 1
            coding_exp: 2
            evidence: 1
            self_learning: 3
            m1a: 1
            m1b: 1
            m2: 0
            m3: 0
            m4: 0
            hours_per_week: 12
            """;

    private Answers() {}
}
