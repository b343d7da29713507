package dev.careercli.content.load;

import java.util.List;

/** What {@code career.yaml} has to agree on with itself, beyond references and the fit quiz. */
final class CareerCheck {
    private static final int LONGEST_BRIEF = 18;

    private final GuideFiles guide;
    private final ParsedFile career;
    private final List<Problem> found;

    CareerCheck(GuideFiles guide, ParsedFile career, List<Problem> found) {
        this.guide = guide;
        this.career = career;
        this.found = found;
    }

    void check() {
        phases();
        for (UncheckedNode rung : guide.careerEntries("ladder")) {
            long stated = CareerDecoder.PAY.stream().filter(rung::has).count();
            if (stated != 0 && stated != CareerDecoder.PAY.size()) {
                found.add(rung.error(CareerDecoder.PAY_WHOLE, "Where nobody states the pay, leave out all four."));
            }
            if (rung.whole("payLow", 0) > rung.whole("payHigh", Integer.MAX_VALUE)) {
                found.add(rung.at("payLow").error("payLow is above payHigh", null));
            }
        }
        UncheckedNode fit = UncheckedNode.root(career).at("fit");
        fit.entries("placement").forEach(p -> bound(p.at("skip")));
        fit.entries("contradictions").forEach(c -> c.entries("when").forEach(this::bound));
    }

    private void phases() {
        found.addAll(PhaseNumbers.check(career));
        int place = 0;
        for (UncheckedNode phase : guide.phases()) {
            int number = phase.whole("number", ++place);
            for (UncheckedNode goal : phase.entries("goals")) {
                handle(
                        goal.at("handle"),
                        number + "[a-ln-z]",
                        number + "a to " + number + "z, without " + number + "m");
            }
            handle(phase.at("milestone").at("handle"), number + "m", number + "m");
            if (phase.text("brief").length() > LONGEST_BRIEF) {
                found.add(phase.at("brief")
                        .warning(
                                "the brief name is longer than " + LONGEST_BRIEF + " characters", "Timelines cut it."));
            }
        }
    }

    private void handle(UncheckedNode handle, String pattern, String words) {
        if (!handle.text().isEmpty() && !handle.text().matches(pattern)) {
            found.add(handle.error(
                    "the handle " + Quote.of(handle.text()) + " does not fit its phase",
                    "Handles here are " + words + "."));
        }
    }

    private void bound(UncheckedNode bound) {
        if (bound.whole("atLeast", 0) > bound.whole("atMost", 4)) {
            found.add(bound.at("atLeast").error("atLeast is above atMost", null));
        }
    }
}
