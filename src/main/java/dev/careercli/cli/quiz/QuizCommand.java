package dev.careercli.cli.quiz;

import dev.careercli.app.GuideMix;
import dev.careercli.app.InterviewSchedule;
import dev.careercli.app.PlannedInstead;
import dev.careercli.app.PracticeService;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.CareerParameter;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.GuideUpdates;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.content.Suggestion;
import dev.careercli.event.ReviewEvent;
import dev.careercli.quiz.pick.Filter;
import dev.careercli.quiz.pick.Selection;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.view.quiz.MockView;
import dev.careercli.view.quiz.PlanDayView;
import dev.careercli.view.quiz.QuestionPage;
import dev.careercli.view.quiz.QuizListView;
import dev.careercli.view.quiz.SelectionView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Today's practice, or a list of the bank. */
@Command(
        name = "quiz",
        description =
                "Asks interview questions: what is due today, then new ones. Type your answer or say it aloud; the program"
                        + " keeps what you rated before it asks on.",
        footer = {"$ career quiz --list --level junior", "$ career quiz --area A1 --count 3"})
public final class QuizCommand implements Callable<Integer> {
    private static final int EXTRA = 5;

    @Mixin
    CareerParameter named = new CareerParameter();

    @Mixin
    FilterOptions filters = new FilterOptions();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Choose questions by this seed, for a session that can be repeated.")
    @Nullable
    Long seed;

    @Option(names = "--mix", description = "Take the questions of every guide together.")
    boolean mix;

    @Option(names = "--extra", description = "Practise beyond what is due; moves no dates.")
    boolean extra;

    @Option(names = "--list", description = "List the bank instead of asking.")
    boolean list;

    @Option(
            names = "--show",
            paramLabel = "QUESTION",
            description = "Read one question with its answer and key points.")
    @Nullable
    String show;

    @Option(names = "--wake", paramLabel = "QUESTION", description = "Ask a suspended question again from now on.")
    @Nullable
    String wake;

    @Option(names = "--no-save", description = "Store nothing of this session: no ratings, answers or drafts.")
    boolean noSave;

    @Mixin
    QuizModeOptions modes = new QuizModeOptions();

    private final Services services;

    public QuizCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        if (noSave) {
            services.keepNothing();
        }
        Career first = named.of(services);
        GuideMix bank = new GuideMix(first, services.content().questions(first.slug()));
        if (mix) {
            services.guides().all().stream()
                    .filter(c -> !c.slug().equals(first.slug()))
                    .forEach(c -> bank.add(c, services.content().questions(c.slug())));
        }
        Career career = mix ? bank.career() : first;
        Filter filter = filters.filter(career);
        PracticeService practice = new PracticeService(services.journalState(), career, bank.questions());
        practice.takesFrom(bank.guides());
        if (list) {
            services.printer().print(listed(career, practice, filter));
            return ExitCode.OK.code();
        }
        if (show != null) {
            services.printer().print(new QuestionPage(career, services.dates()).one(question(practice, show)));
            return ExitCode.OK.code();
        }
        if (wake != null && noSave) {
            throw new CareerException.Usage("--wake is there to change what is stored; leave --no-save out.", null);
        }
        if (wake != null) {
            return wake(career, practice, wake);
        }
        if (services.mayAsk()) {
            services.checkWritable(!noSave);
        }
        if (!noSave) {
            new GuideUpdates(services).print();
        }
        OptionalInt done = modes.run(services, career, practice, filter, seed, !noSave);
        if (done.isPresent()) {
            return done.getAsInt();
        }
        if (services.options().json) {
            throw new CareerException.Usage(
                    "quiz asks questions, which JSON has no place for.", "The bank: career quiz --list --json");
        }
        if (!services.mayAsk()) {
            throw new CareerException.Usage(
                    "quiz asks questions, and --no-input forbids it.",
                    "Run it on a terminal, or list the bank: career quiz --list");
        }
        return practise(career, practice, modes.setsInterview() ? Filter.NONE : filter);
    }

    private int practise(Career career, PracticeService practice, Filter filter) {
        long chosenSeed = seed == null ? practice.daySeed() : seed;
        Selection selection = extra ? practice.extra(filter, chosenSeed, EXTRA) : practice.today(filter, chosenSeed);
        LocalDate day = practice.interviewSchedule()
                .dayOf(services.journalState().today(), services.journalState().calendarDay());
        Optional<PlannedInstead> instead = practice.interviewSchedule().instead(day);
        if (selection.isEmpty() && !extra && InterviewSchedule.decides(filter) && instead.isPresent()) {
            services.console().show(PlanDayView.instead(instead.get()));
            if (selection.waiting() > 0) {
                services.console().line("  " + SelectionView.waiting(selection.waiting()));
            }
            return modes.begin(instead.get(), services, career, practice, !noSave);
        }
        if (!extra) {
            practice.interviewSchedule()
                    .remark(day)
                    .flatMap(PlanDayView::remark)
                    .ifPresent(line -> services.console()
                            .show(Document.build().paragraph(line).end()));
            practice.unfinishedMock(services.journalState().today())
                    .ifPresent(mock -> services.console().show(MockView.waiting(mock)));
        }
        return new QuizSession(services, career, practice, filter, seed, extra, !modes.noGrade, !noSave).run(selection);
    }

    private Output listed(Career career, PracticeService practice, Filter filter) {
        List<Question> shown = practice.questions().stream()
                .filter(q -> (filter.level() == null || q.level() == filter.level())
                        && (filter.area() == null || q.area().equals(filter.area()))
                        && (filter.kind() == null || q.kind() == filter.kind()))
                .limit(filter.limit())
                .toList();
        return QuizListView.of(career, shown, practice.cards(), services.dates());
    }

    private int wake(Career career, PracticeService practice, String id) {
        QuestionId question = question(practice, id).id();
        services.journalState().append(career.slug(), new ReviewEvent.Resumed(question));
        services.printer().changed(QuizListView.woken(id));
        return ExitCode.OK.code();
    }

    private static Question question(PracticeService practice, String id) {
        return practice.questions().stream()
                .filter(q -> q.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> {
                    Optional<String> near = Suggestion.nearest(
                            id,
                            practice.questions().stream()
                                    .map(q -> q.id().value())
                                    .toList());
                    return new CareerException.Usage(
                            "there is no question '" + id + "'."
                                    + near.map(k -> " Did you mean '" + k + "'?")
                                            .orElse(""),
                            "See: career quiz --list");
                });
    }
}
