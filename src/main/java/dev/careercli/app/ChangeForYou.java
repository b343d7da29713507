package dev.careercli.app;

import dev.careercli.content.GoalId;
import dev.careercli.content.GuideDiff;
import dev.careercli.content.GuideDigest;
import dev.careercli.content.Plural;
import dev.careercli.content.QuestionId;
import dev.careercli.event.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a new version of a guide does to a person's cards, plan and verdict. */
public final class ChangeForYou {
    private ChangeForYou() {}

    /** A sentence for each effect; none where nothing of the person's changes. */
    public static List<String> of(GuideDiff diff, State state) {
        Predicate<GuideDigest.Entry> answered = e -> e.type() == GuideDigest.Type.QUESTION
                && !state.answers(new QuestionId(e.id())).isEmpty();
        List<String> effects = new ArrayList<>();
        long anew = diff.revised().stream().filter(answered).count();
        if (anew > 0) {
            effects.add(Plural.of(anew, "question") + " that you practised " + Plural.word(anew, "asks", "ask")
                    + " for something else now and " + Plural.word(anew, "starts", "start")
                    + " anew; your earlier answers stay in the history.");
        }
        long gone = diff.retired().stream().filter(answered).count();
        if (gone > 0) {
            effects.add(Plural.of(gone, "question") + " that you practised " + Plural.word(gone, "is", "are")
                    + " not asked any more; the answers stay in the history.");
        }
        long moved =
                diff.moved().stream().map(GuideDiff.Move::from).filter(answered).count();
        if (moved > 0) {
            effects.add(Plural.of(moved, "question") + " that you practised " + Plural.word(moved, "has", "have")
                    + " a new name; dates and history go on.");
        }
        long fresh = diff.added().stream()
                .filter(e -> e.type() == GuideDigest.Type.QUESTION)
                .count();
        if (fresh > 0) {
            effects.add(Plural.of(fresh, "question") + " " + Plural.word(fresh, "is", "are") + " new.");
        }
        plan(diff, state).forEach(effects::add);
        if (diff.fitRevised() && state.lastFit(diff.slug()).isPresent()) {
            effects.add("The fit quiz asks something else now; your verdict is shown as it was: career fit "
                    + diff.slug() + " --again");
        }
        return effects;
    }

    private static Stream<String> plan(GuideDiff diff, State state) {
        long done = diff.retired().stream()
                .filter(e -> e.type() == GuideDigest.Type.GOAL && state.isDone(new GoalId(e.id())))
                .count();
        List<String> lines = new ArrayList<>();
        if (done > 0) {
            lines.add(Plural.of(done, "goal") + " that you did " + Plural.word(done, "is", "are")
                    + " no longer on the roadmap; the history keeps it.");
        }
        boolean longer = Stream.of(diff.revised(), diff.added(), diff.retired())
                .flatMap(List::stream)
                .anyMatch(e -> e.type() == GuideDigest.Type.PHASE || e.type() == GuideDigest.Type.GOAL);
        if (longer && state.plans().containsKey(diff.slug())) {
            lines.add("The roadmap changed, and your dates with it: career roadmap " + diff.slug());
        }
        return lines.stream();
    }
}
