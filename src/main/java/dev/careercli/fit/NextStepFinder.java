package dev.careercli.fit;

import dev.careercli.content.Career;
import dev.careercli.content.Career.Neighbour;
import dev.careercli.content.Career.Rung;
import dev.careercli.content.FitSpec.DayItem;
import dev.careercli.content.FitSpec.Gate;
import dev.careercli.content.FitSpec.GateKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the next steps of a reading in its guide. */
final class NextStepFinder {
    private static final int NEUTRAL = 2;

    private final Career career;
    private final ItemIndex items;
    private final Scoring scoring;

    NextStepFinder(Career career, ItemIndex items, Scoring scoring) {
        this.career = career;
        this.items = items;
        this.scoring = scoring;
    }

    NextSteps find(FitReport report, Picks picks) {
        Verdict verdict = report.verdict();
        boolean away = verdict == Verdict.NOT || verdict == Verdict.TRY;
        return new NextSteps(
                tryIt(picks, away),
                verdict == Verdict.NOT ? null : report.plan().startPhase(),
                verdict == null || away ? null : rung(verdict, picks),
                away ? neighbours(picks) : List.of());
    }

    /** A reading that says no or not sure never comes without a task: then the day item liked best stands in. */
    private List<DayItem> tryIt(Picks picks, boolean away) {
        List<DayItem> day = career.fit().preview();
        List<DayItem> unsure = Stream.concat(
                        day.stream().filter(item -> !picks.known(number(item))),
                        day.stream().filter(item -> pick(item, picks) == NEUTRAL))
                .toList();
        if (!unsure.isEmpty() || !away) {
            return unsure;
        }
        int most = day.stream().mapToInt(item -> pick(item, picks)).max().orElseThrow();
        return day.stream().filter(item -> pick(item, picks) == most).limit(1).toList();
    }

    private int number(DayItem item) {
        return items.number(item.id());
    }

    private int pick(DayItem item, Picks picks) {
        return picks.known(number(item)) ? picks.get(number(item)) : -1;
    }

    /** The lowest rung when experience is what is missing, one below the role's own for a long road, else its own. */
    private @Nullable Rung rung(Verdict verdict, Picks picks) {
        List<Rung> ladder = career.ladder();
        if (ladder.isEmpty()) {
            return null;
        }
        boolean bridge = heldGates(picks, Verdict.GOOD.cap())
                .anyMatch(gate -> gate.kind() == GateKind.BRIDGE && picks.known(items.number(gate.id())));
        if (bridge) {
            return ladder.get(0);
        }
        Optional<Rung> own = ladder.stream()
                .filter(rung -> rung.title().equals(career.title()))
                .findFirst();
        int at = own.map(ladder::indexOf).orElse(0);
        return ladder.get(verdict == Verdict.LONG ? Math.max(0, at - 1) : at);
    }

    /** Those of the deal-breakers that stand in the way, the hardest first; without any, all that the guide names. */
    private List<Neighbour> neighbours(Picks picks) {
        List<Neighbour> conflicting = heldGates(picks, Verdict.GOOD.cap())
                .filter(gate -> picks.known(items.number(gate.id())))
                .sorted(Comparator.comparing(gate -> scoring.gateCap(items.number(gate.id()), picks)))
                .flatMap(gate -> gate.neighbours().stream())
                .distinct()
                .flatMap(id -> career.neighbour(id).stream())
                .toList();
        return conflicting.isEmpty() ? career.neighbours() : conflicting;
    }

    private Stream<Gate> heldGates(Picks picks, int atMost) {
        return career.fit().gates().stream().filter(gate -> scoring.gateCap(items.number(gate.id()), picks) <= atMost);
    }
}
