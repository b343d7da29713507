package dev.careercli.cli.content;

import dev.careercli.cli.kit.Services;
import dev.careercli.content.KeyPoint;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.WrongStatement;
import dev.careercli.content.load.PlacedQuestion;
import dev.careercli.content.load.Problem;
import dev.careercli.grading.Grader;
import dev.careercli.grading.RubricCheck;
import dev.careercli.view.content.LintView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds questions to what the grader makes of them, and says how far it is when that takes more than a second. */
final class GradeLint {
    /** Of the points looked for in another area's answer, at most this share may be found. */
    private static final double ELSEWHERE = 0.05;

    private static final Duration BETWEEN_NEWS = Duration.ofSeconds(2);

    private final Services services;
    private final Grader grader;
    private final List<Problem> problems = new ArrayList<>();
    private final List<LintView.Graded> graded = new ArrayList<>();
    private Instant lastShown;
    private int done;

    GradeLint(Services services, Grader grader) {
        this.services = services;
        this.grader = grader;
        this.lastShown = now().minus(BETWEEN_NEWS).plusSeconds(1);
    }

    List<Problem> problems() {
        return problems;
    }

    List<LintView.Graded> graded() {
        return graded;
    }

    /** Checks the questions asked for, each against the others of its guide, on all processors. */
    void run(List<PlacedQuestion> questions) {
        Map<String, List<PlacedQuestion>> guides = questions.stream()
                .collect(Collectors.groupingBy(PlacedQuestion::guide, LinkedHashMap::new, Collectors.toList()));
        int all = (int) questions.stream().filter(PlacedQuestion::asked).count();
        for (List<PlacedQuestion> guide : guides.values()) {
            RubricCheck check = new RubricCheck(
                    grader, guide.stream().map(PlacedQuestion::question).toList());
            List<PlacedQuestion> asked =
                    guide.stream().filter(PlacedQuestion::asked).toList();
            List<RubricCheck.Result> results = asked.parallelStream()
                    .map(q -> {
                        RubricCheck.Result result = check.check(q.question());
                        showProgress(all);
                        return result;
                    })
                    .toList();
            for (int i = 0; i < results.size(); i++) {
                report(asked.get(i), results.get(i));
            }
        }
    }

    private synchronized void showProgress(int all) {
        done++;
        boolean quiet = services.options().quiet || services.options().json;
        if (!quiet && Duration.between(lastShown, now()).compareTo(BETWEEN_NEWS) >= 0) {
            lastShown = now();
            services.errors().warn(done + " of " + all + " questions graded");
        }
    }

    private Instant now() {
        return services.environment().clock().instant();
    }

    private void report(PlacedQuestion at, RubricCheck.Result result) {
        graded.add(new LintView.Graded(
                result.question().value(),
                result.points(),
                result.found(),
                result.missing().stream().map(KeyPointId::value).toList(),
                result.unsure().stream().map(KeyPointId::value).toList(),
                result.given().stream().map(KeyPointId::value).sorted().toList(),
                result.mistaken().stream().map(WrongStatement::text).toList(),
                result.elsewhere(),
                result.looked()));
        List<KeyPoint> points = at.question().keyPoints();
        for (int i = 0; i < points.size(); i++) {
            String id = points.get(i).id().value();
            if (result.missing().contains(points.get(i).id())) {
                problems.add(at.error(
                        "/keyPoints/" + i,
                        "the grader does not find " + id + " in the model answer",
                        "Add phrasings near to how people say it, or say it in the answer."));
            }
            if (result.given().contains(points.get(i).id())) {
                problems.add(at.error(
                        "/keyPoints/" + i,
                        "the prompt or a hint gives " + id + " away",
                        "Ask without naming it, or reword the phrasing that the prompt matches."));
            }
        }
        for (WrongStatement mistaken : result.mistaken()) {
            problems.add(at.error(
                    "/wrong/" + at.question().wrong().indexOf(mistaken),
                    "the grader hears this wrong statement in the model answer",
                    "State it in words that a right answer does not use, or as a claim that is plainly false."));
        }
        if (result.elsewhereShare() > ELSEWHERE) {
            problems.add(at.error(
                    "",
                    String.format(
                            Locale.ROOT,
                            "answers of other areas say %d of %d of its points, more than %.0f %%",
                            result.elsewhere(),
                            result.looked(),
                            100 * ELSEWHERE),
                    "Phrasings and anyOf terms that many answers hold prove nothing; make them closer to the point."));
        }
    }
}
