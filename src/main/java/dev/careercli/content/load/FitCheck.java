package dev.careercli.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rules for fit items: each criterion is measured by one item, answers run one way, one thing is asked at a time, and
 * the whole takes at most six minutes. Rules about wording are warnings, since a pattern cannot read.
 */
final class FitCheck {
    private static final int MOST_HARD_GATES = 3;
    private static final int FEWEST_FRICTIONS = 2;
    private static final double WORDS_PER_MINUTE = 200;
    private static final double SECONDS_PER_ITEM = 4;
    private static final double MOST_MINUTES = 6;
    private static final Pattern TWO_THINGS = Pattern.compile(" (and|or) ");
    private static final Pattern NEGATION = Pattern.compile("(?i)\\b(not|never|no|cannot|\\w+n't)\\b");

    private final GuideFiles guide;
    private final UncheckedNode fit;
    private final List<Problem> found;

    FitCheck(GuideFiles guide, ParsedFile career, List<Problem> found) {
        this.guide = guide;
        this.fit = UncheckedNode.root(career).at("fit");
        this.found = found;
    }

    void check() {
        coverage();
        gates();
        wording();
        long frictions = fit.entries("preview").stream()
                .filter(i -> i.text("id").startsWith("f"))
                .count();
        if (frictions < FEWEST_FRICTIONS && fit.has("preview")) {
            found.add(fit.at("preview")
                    .error(
                            "the day names " + frictions + " of at least " + FEWEST_FRICTIONS + " frictions",
                            "Say what is hard about the work, in items with ids f1, f2."));
        }
        for (UncheckedNode phase : guide.phases()) {
            int number = phase.whole("number", 0);
            if (fit.has("placement")
                    && fit.entries("placement").stream().noneMatch(p -> p.whole("phase", 0) == number)) {
                found.add(phase.error("no placement item asks about phase " + number, "Add one to fit.placement."));
            }
        }
        time();
    }

    /** Each criterion is measured by one item; the time to learn is covered by the pace and needs none. */
    private void coverage() {
        covered("greatFit", "backgrounds", 0);
        covered("requires", "requirements", 1);
        covered("mayNotFit", "gates", 0);
    }

    private void covered(String criteria, String items, int spare) {
        List<UncheckedNode> open = new ArrayList<>();
        for (UncheckedNode criterion :
                UncheckedNode.root(fit.file()).at("criteria").entries(criteria)) {
            String id = criterion.text("id");
            List<UncheckedNode> asked = fit.entries(items).stream()
                    .filter(i -> i.text("criterion").equals(id))
                    .toList();
            if (asked.isEmpty()) {
                open.add(criterion);
            }
            asked.stream()
                    .skip(1)
                    .forEach(i ->
                            found.add(i.at("criterion").error("the criterion " + id + " is asked about twice", null)));
        }
        if (open.size() <= spare) {
            return;
        } else if (spare == 0) {
            open.forEach(c ->
                    found.add(c.error("no item of fit." + items + " asks about the criterion " + c.text("id"), null)));
        } else {
            // Which of them is the time to learn is known to the author alone.
            String ids = open.stream().map(c -> c.text("id")).collect(Collectors.joining(" and "));
            found.add(open.get(0)
                    .error(
                            "no item of fit." + items + " asks about the criteria " + ids,
                            "At most one may go without: the time to learn."));
        }
    }

    private void gates() {
        List<UncheckedNode> hard = fit.entries("gates").stream()
                .filter(g -> g.text("kind").equals("hard"))
                .toList();
        hard.stream()
                .skip(MOST_HARD_GATES)
                .forEach(g -> found.add(g.error("more than " + MOST_HARD_GATES + " deal-breakers are hard", null)));
        for (UncheckedNode gate : fit.entries("gates")) {
            boolean bridge = gate.text("kind").equals("bridge");
            if (bridge != gate.has("bridge")) {
                found.add(gate.error(
                        bridge
                                ? "a gate of kind bridge needs its bridge, the guide's way round"
                                : "only a gate of kind bridge has a bridge",
                        null));
            }
            if (!bridge && gate.entries("neighbours").isEmpty()) {
                found.add(gate.warning(
                        "names no neighbours", "Name roles to look at when this answer rules the role out."));
            }
            effects(gate);
        }
    }

    /** Answers run from worst to best, so their effects may only get milder. */
    private void effects(UncheckedNode gate) {
        List<String> order = List.of("block", "strain", "clear");
        int last = 0;
        List<UncheckedNode> options = gate.entries("options");
        for (UncheckedNode option : options) {
            int effect = order.indexOf(option.text("effect"));
            if (effect >= 0 && effect < last) {
                found.add(option.at("effect")
                        .error("the answers run from worst to best, yet this one is worse than the one before", null));
            }
            last = Math.max(last, effect);
        }
        if (!options.isEmpty()
                && !options.get(0).text("effect").equals("block")
                && options.get(0).has("effect")) {
            found.add(options.get(0).at("effect").error("the worst answer of a deal-breaker must be block", null));
        }
    }

    private void wording() {
        for (UncheckedNode item : guide.fitItems()) {
            UncheckedNode stem = item.at("stem");
            if (TWO_THINGS.matcher(stem.text()).find()) {
                found.add(stem.warning(
                        "the stem may ask two things: it has \"and\" or \"or\"",
                        "One thing only; the reader cannot answer half."));
            }
            if (NEGATION.matcher(stem.text()).find()) {
                found.add(stem.warning("the stem has a negation", "Ask for what is, so that yes means yes."));
            }
        }
    }

    private void time() {
        int[] words = {0};
        List<UncheckedNode> items = guide.fitItems();
        for (UncheckedNode item : items) {
            words[0] += Wording.words(item.text("stem"));
            item.at("options")
                    .eachText(option ->
                            words[0] += option.pointer().endsWith("/effect") ? 0 : Wording.words(option.text()));
        }
        double minutes = words[0] / WORDS_PER_MINUTE + items.size() * SECONDS_PER_ITEM / 60;
        if (minutes > MOST_MINUTES) {
            found.add(fit.error(
                    String.format(Locale.ROOT, "the quiz takes %.1f minutes, more than %.0f", minutes, MOST_MINUTES),
                    "Shorten stems and answers, or drop items."));
        }
    }
}
