package dev.careercli.cli.fit;

import dev.careercli.app.FitProfile;
import dev.careercli.app.ScoredFit;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.Career.Neighbour;
import dev.careercli.fit.FitAnswers;
import dev.careercli.fit.FitReport;
import dev.careercli.fit.FitSequence;
import dev.careercli.fit.Verdict;
import dev.careercli.view.fit.CompareView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The neighbour of a career that has a guide here and is nearer to what a person answered, or may be. */
final class NearerNeighbour {
    private final List<Career> careers;
    private final FitProfile profile;

    NearerNeighbour(Services services) {
        this.careers = services.guides().all();
        this.profile = careers.size() < 2 ? FitProfile.EMPTY : services.fitProfile();
    }

    /** A sentence about it; empty where no neighbour has a guide or none is nearer. */
    Optional<String> sentence(Career career, FitReport report) {
        FitProfile now = profile.with(career, report.answers());
        Optional<String> maybe = Optional.empty();
        for (Neighbour neighbour : career.neighbours()) {
            for (Career other : careers) {
                if (!other.slug().value().equals(neighbour.id()) || other.slug().equals(career.slug())) {
                    continue;
                }
                FitAnswers answers = now.answers(other);
                Verdict verdict = new ScoredFit(other, answers).report().verdict();
                if (isNearer(verdict, report.verdict())) {
                    return Optional.of(CompareView.nearer(other, verdict, 0));
                }
                if (maybe.isEmpty() && verdict == null && isFar(report.verdict())) {
                    maybe = Optional.of(CompareView.nearer(other, null, open(other, answers)));
                }
            }
        }
        return maybe;
    }

    private static boolean isNearer(@Nullable Verdict there, @Nullable Verdict here) {
        return there != null && here != null && there.compareTo(here) > 0;
    }

    private static boolean isFar(@Nullable Verdict here) {
        return here != null && here.compareTo(Verdict.LONG) <= 0;
    }

    private static int open(Career career, FitAnswers answers) {
        FitSequence sequence = new FitSequence(career.fit());
        return (int) sequence.items().stream()
                .filter(item -> !answers.given(item.id()))
                .count();
    }
}
