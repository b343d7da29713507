package dev.careercli.cli.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.app.ScoredFit;
import dev.careercli.content.Career;
import dev.careercli.content.ContentLibrary.Guide;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.load.ContentLoader;
import dev.careercli.content.load.ReferencePeople;
import dev.careercli.fit.AnswerWords;
import dev.careercli.fit.FitAnswers;
import dev.careercli.fit.Verdict;
import dev.careercli.render.DisplayOptions;
import dev.careercli.render.Glyphs;
import dev.careercli.render.TextRenderer;
import dev.careercli.view.fit.CompareView;
import dev.careercli.view.fit.FitView;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The verdict with its keys has at most 22 rows at 80 columns, whatever was answered: with the line that a kept verdict
 * adds and the prompt it stays on a screen of 24. On 40 columns no line is too long.
 */
class VerdictRowsTest {
    private static final int ROWS = 22;
    private static final int PEOPLE = 4000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final Guide guide =
            new ContentLoader(null, null).library().featured().orElseThrow();
    private final Career career = guide.career();

    private static TextRenderer wide(int columns) {
        return new TextRenderer(new DisplayOptions(columns, Glyphs.UNICODE, false, true, true));
    }

    private static void fits(FitView view) {
        String screen = wide(80).render(view.verdict());
        assertThat(screen.lines().count()).as(screen).isLessThanOrEqualTo(ROWS);
    }

    private @Nullable Verdict check(FitAnswers answers) {
        ScoredFit reading = new ScoredFit(career, answers);
        FitView view = new FitView(career, reading.explanation(), TODAY, TODAY);
        fits(view);
        Verdict far = reading.report().verdict();
        if (far != null && far != Verdict.STRONG) {
            fits(new FitView(
                    career, reading.explanation(), TODAY, TODAY, CompareView.nearer(career, Verdict.STRONG, 0)));
        }
        if (far != null && far.compareTo(Verdict.LONG) <= 0) {
            fits(new FitView(career, reading.explanation(), TODAY, TODAY, CompareView.nearer(career, null, 24)));
        }
        assertThat(wide(40).render(view.verdict())
                        .lines()
                        .mapToInt(String::length)
                        .max()
                        .orElse(0))
                .isLessThanOrEqualTo(40);
        return reading.report().verdict();
    }

    @Test
    void of_every_reference_person() {
        assertThat(ReferencePeople.of(guide)).isNotEmpty();
        ReferencePeople.of(guide).values().forEach(a -> check(a.asFitAnswers()));
    }

    @Test
    void of_thousands_who_answered_at_random_about_a_level_of_their_own() {
        SplittableRandom random = new SplittableRandom(20261123);
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        int tooFew = 0;
        for (int n = 0; n < PEOPLE; n++) {
            Verdict verdict = check(somebody(random));
            if (verdict == null) {
                tooFew++;
            } else {
                seen.add(verdict);
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Verdict.values());
        assertThat(tooFew).isPositive();
    }

    private FitAnswers somebody(SplittableRandom random) {
        int unknown = random.nextInt(3) * 20;
        int level = random.nextInt(5);
        int spread = 1 + random.nextInt(5);
        FitAnswers answers = FitAnswers.NONE.withHours(random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(60));
        for (Item item : career.fit().items()) {
            int most = AnswerWords.options(career.fit(), item).size() - 1;
            int pick = Math.min(most, Math.max(0, level + random.nextInt(spread) - spread / 2));
            if (random.nextInt(100) >= unknown) {
                answers = answers.with(item.id(), pick);
            }
        }
        return answers;
    }
}
