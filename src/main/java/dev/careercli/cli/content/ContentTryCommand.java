package dev.careercli.cli.content;

import dev.careercli.app.PracticeService;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.Services;
import dev.careercli.cli.quiz.QuizSession;
import dev.careercli.content.Career;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.content.Suggestion;
import dev.careercli.quiz.pick.Filter;
import dev.careercli.quiz.pick.Pick;
import dev.careercli.quiz.pick.Selection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Plays one question as practice would, and keeps nothing of it. */
@Command(
        name = "try",
        description =
                "Plays one question as practice would, from the prompt to the rating, and keeps nothing. Add --content DIR to"
                        + " try a question of a guide you are writing.",
        footer = "$ career content try direct-and-indirect-injection")
final class ContentTryCommand implements Callable<Integer> {
    private static final int MINUTES = 3;

    @Parameters(arity = "1", paramLabel = "QUESTION", description = "The question's id; see career quiz --list.")
    String id = "";

    private final Services services;

    public ContentTryCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        List<String> known = new ArrayList<>();
        for (Career career : careers()) {
            for (Question question : services.content().questions(career.slug())) {
                if (question.id().value().equals(id)) {
                    return play(career);
                }
                known.add(question.id().value());
            }
        }
        throw new CareerException.Usage(
                "there is no question '" + id + "'."
                        + Suggestion.nearest(id, known)
                                .map(k -> " Did you mean '" + k + "'?")
                                .orElse(""),
                "See: career quiz --list");
    }

    /** The one in use first: a question that several guides ask belongs to another area in each. */
    private List<Career> careers() {
        Set<Career> careers = new LinkedHashSet<>();
        services.guides().meant().ifPresent(careers::add);
        careers.addAll(services.guides().all());
        return List.copyOf(careers);
    }

    private int play(Career career) {
        if (!services.mayAsk()) {
            throw new CareerException.Usage(
                    "content try asks a question, and --no-input forbids it.", "Run it on a terminal.");
        }
        PracticeService practice = new PracticeService(
                services.journalState(), career, services.content().questions(career.slug()));
        Selection one = new Selection(List.of(new Pick(new QuestionId(id), Pick.Why.EXTRA)), MINUTES, null);
        return new QuizSession(services, career, practice, Filter.NONE, null, true, true, false).run(one);
    }
}
