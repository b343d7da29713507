package dev.careercli.fit;

import dev.careercli.content.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is still open: "Between Not sure yet and Good match: 3 answers would settle it."
 *
 * @param range between which verdicts the reading lies
 * @param settling unanswered items whose answers, whatever they are, leave one verdict; in item order, empty when the
 *     verdict is settled already
 * @param alone for each unanswered item the verdicts that its worst and its best answer alone would give
 */
public record OpenAnswers(VerdictRange range, List<ItemId> settling, List<Alone> alone) {
    public OpenAnswers {
        settling = List.copyOf(settling);
        alone = List.copyOf(alone);
    }

    /**
     * One unanswered item.
     *
     * @param worst the verdict if only this item were answered, at its worst; null when that is still not enough
     * @param best the same at its best
     */
    public record Alone(
            ItemId item, @Nullable Verdict worst, @Nullable Verdict best) {}

    static OpenAnswers of(ItemIndex items, Scoring scoring, Picks picks) {
        List<Integer> unknown =
                items.scored().stream().filter(i -> !picks.known(i)).toList();
        Set<Integer> settling = new TreeSet<>(mattering(items, scoring, picks, unknown));
        Picks filled = picks;
        for (int item : settling) {
            filled = filled.with(item, 0);
        }
        while (!scoring.sufficient(filled)) {
            int next = mostWanted(scoring, filled, unknown);
            settling.add(next);
            filled = filled.with(next, 0);
        }
        List<Alone> alone = unknown.stream()
                .map(i -> new Alone(
                        items.item(i).id(),
                        verdict(scoring, picks.with(i, 0)),
                        verdict(scoring, picks.with(i, items.lastOption(i)))))
                .toList();
        return new OpenAnswers(
                scoring.range(picks),
                settling.stream().map(i -> items.item(i).id()).toList(),
                alone);
    }

    private static @Nullable Verdict verdict(Scoring scoring, Picks picks) {
        return scoring.sufficient(picks) ? scoring.verdict(picks) : null;
    }

    /**
     * The unknown items that can still move the verdict: those of each cap whose worst is below the best verdict
     * possible. A cap that cannot fall below it never decides.
     */
    private static List<Integer> mattering(ItemIndex items, Scoring scoring, Picks picks, List<Integer> unknown) {
        int high = scoring.verdict(picks.best(items)).cap();
        Picks worst = picks.worst();
        Caps low = scoring.caps(worst);
        List<Integer> mattering = new ArrayList<>();
        for (int item : unknown) {
            boolean gate = items.gates().contains(item) && scoring.gateCap(item, worst) < high;
            boolean want = items.want().contains(item) && low.want() < high;
            boolean ready = items.ready().contains(item) && low.ready() < high;
            if (gate || want || ready) {
                mattering.add(item);
            }
        }
        return mattering;
    }

    /** The unknown item that helps most towards enough answers; the earliest of equals. */
    private static int mostWanted(Scoring scoring, Picks picks, List<Integer> unknown) {
        Integer wanted = null;
        int least = Integer.MAX_VALUE;
        for (int item : unknown) {
            int shortage = picks.known(item) ? least : scoring.shortage(picks.with(item, 0));
            if (shortage < least) {
                wanted = item;
                least = shortage;
            }
        }
        return Objects.requireNonNull(wanted, "answering everything is enough");
    }
}
