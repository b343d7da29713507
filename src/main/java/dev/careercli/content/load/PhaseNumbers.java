package dev.careercli.content.load;

import java.util.ArrayList;
import java.util.List;

/** Phases of a roadmap are numbered 1, 2, 3 in order: placement, handles and plans count on it. */
final class PhaseNumbers {
    private PhaseNumbers() {}

    /** Reports each phase whose number is not the next in order; a missing number or one of the wrong kind is left to other checks. */
    static List<Problem> check(ParsedFile career) {
        List<Problem> found = new ArrayList<>();
        int expected = 1;
        for (UncheckedNode phase : UncheckedNode.root(career).at("roadmap").entries("phases")) {
            int number = phase.whole("number", expected);
            if (number != expected) {
                found.add(phase.at("number")
                        .error(
                                "phases are numbered 1, 2, 3 in order; this one is " + number,
                                "Make it " + expected + "."));
            }
            expected++;
        }
        return found;
    }
}
