package dev.careercli.cli.quiz;

import dev.careercli.app.PlannedInstead;
import dev.careercli.app.PracticeService;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.Suggestion;
import dev.careercli.quiz.interview.PlanDay;
import dev.careercli.quiz.pick.Filter;
import dev.careercli.quiz.session.MockRound;
import dev.careercli.terminal.Reply;
import dev.careercli.view.quiz.PlanDayView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What quiz does beside today's practice: before an interview, in place of one, and after it. */
final class QuizModeOptions {
    /** Means the round that was interrupted last. */
    private static final String LAST = "last";

    @Option(
            names = "--interview",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "DATE",
            description = "Plan practice up to an interview on this date; none forgets it.")
    @Nullable
    String interview;

    @Option(
            names = "--mock",
            paramLabel = "ROUND",
            description =
                    "Play a round: screen, technical, design or behavioural; last goes on with one that broke off.")
    @Nullable
    String mock;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "Minutes a day with --interview; of the round with --mock.")
    @Nullable
    Integer minutes;

    @Option(names = "--stories", description = "Keep your own stories for behavioural questions.")
    boolean stories;

    @Option(
            names = "--advert",
            paramLabel = "FILE|-",
            description = "Put what a job advert asks for first in this session. Nothing leaves this machine.")
    @Nullable
    String advert;

    @Option(names = "--debrief", description = "Write down what they asked; it comes first tomorrow.")
    boolean debrief;

    @Option(
            names = "--points",
            paramLabel = "QUESTION",
            description = "Write what a good answer to one of your own questions has.")
    @Nullable
    String points;

    @Option(names = "--no-grade", description = "Propose nothing: mark the points of typed answers yourself.")
    boolean noGrade;

    /** Whether an interview is set: a level is then the interview's, and the plan chooses the questions. */
    boolean setsInterview() {
        return interview != null;
    }

    /** Runs what was chosen; empty to go on with practice. */
    OptionalInt run(
            Services services,
            Career career,
            PracticeService practice,
            Filter filter,
            @Nullable Long seed,
            boolean save) {
        check(save);
        if (services.options().json && (mock != null || debrief || points != null)) {
            throw new CareerException.Usage("this asks questions, which JSON has no place for.", "Leave --json out.");
        }
        if (interview != null) {
            return new InterviewDialog(services, career, practice, save).run(interview, filter.level(), minutes);
        } else if (LAST.equalsIgnoreCase(mock)) {
            return OptionalInt.of(new MockSession(services, career, practice, !noGrade, save).goOn());
        } else if (mock != null) {
            MockRound round = round(mock);
            return OptionalInt.of(new MockSession(services, career, practice, !noGrade, save)
                    .run(round, filter.level(), minutes == null ? round.minutes() : minutes, seed));
        } else if (stories) {
            return OptionalInt.of(new StoriesDialog(services, career, practice).run());
        } else if (debrief) {
            return OptionalInt.of(new DebriefDialog(services, career, practice).run());
        } else if (points != null) {
            return OptionalInt.of(new DebriefDialog(services, career, practice).writePoints(points));
        } else if (advert != null) {
            return new AdvertImport(services, career, practice).run(advert);
        }
        return OptionalInt.empty();
    }

    /** Offers to begin what the plan has in place of practice, where somebody sits there. */
    int begin(PlannedInstead instead, Services services, Career career, PracticeService practice, boolean save) {
        Optional<String> what = save ? PlanDayView.offer(instead) : Optional.empty();
        if (what.isEmpty() || !services.console().interactive()) {
            return ExitCode.OK.code();
        }
        Reply reply = services.console().key("  Enter " + what.get() + " · q leaves › ");
        if (!(reply instanceof Reply.Line line) || !line.text().isBlank()) {
            return (reply instanceof Reply.Interrupted ? ExitCode.INTERRUPTED : ExitCode.OK).code();
        } else if (instead instanceof PlannedInstead.Debrief) {
            return new DebriefDialog(services, career, practice).run();
        } else if (((PlannedInstead.Planned) instead).day().work() == PlanDay.Work.LIGHT) {
            return new StoriesDialog(services, career, practice).run();
        }
        MockRound round = MockRound.TECHNICAL;
        return new MockSession(services, career, practice, !noGrade, save).run(round, null, round.minutes(), null);
    }

    private void check(boolean save) {
        if (!save && (stories || debrief || points != null)) {
            throw new CareerException.Usage(
                    "--stories, --debrief and --points are there to keep what you write; leave --no-save out.", null);
        }
        long chosen = Stream.of(interview != null, mock != null, stories, advert != null, debrief, points != null)
                .filter(c -> c)
                .count();
        if (chosen > 1) {
            throw new CareerException.Usage(
                    "--interview, --mock, --stories, --advert, --debrief and --points go one at a time.", null);
        }
        if (minutes != null && interview == null && mock == null) {
            throw new CareerException.Usage(
                    "--minutes goes with --interview or --mock.", "For fewer questions: career quiz --count 5");
        }
        if (minutes != null && LAST.equalsIgnoreCase(mock)) {
            throw new CareerException.Usage("--mock last goes on as it was begun; leave --minutes out.", null);
        }
        int most = mock == null ? 600 : 240;
        if (minutes != null && (minutes < 1 || minutes > most)) {
            throw new CareerException.Usage(
                    "--minutes takes a number from 1 to " + most + ", not " + minutes + ".", null);
        }
    }

    private static MockRound round(String word) {
        List<String> words = Stream.concat(Arrays.stream(MockRound.values()).map(MockRound::word), Stream.of(LAST))
                .toList();
        return Arrays.stream(MockRound.values())
                .filter(r -> r.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new CareerException.Usage(
                        "there is no round '" + word + "'. " + Suggestion.advice(word, words),
                        "Try 'career quiz --help'."));
    }
}
