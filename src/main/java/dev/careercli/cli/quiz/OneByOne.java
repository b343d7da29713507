package dev.careercli.cli.quiz;

import dev.careercli.cli.kit.LeaveWords;
import dev.careercli.quiz.session.Point;
import dev.careercli.quiz.session.QuizEvent;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.quiz.OnePointView;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Asks for the points of an answer one after another, each by a number, for somebody who listens to the screen. */
final class OneByOne {
    private final Console console;
    private int next;
    private boolean interrupted;

    OneByOne(Console console) {
        this.console = console;
    }

    /** Whether Ctrl-C was pressed here. */
    boolean interrupted() {
        return interrupted;
    }

    /**
     * The answer to the next point.
     *
     * @param fresh whether the points were not asked yet
     * @return null when all of them are through, and the rating is next
     */
    @Nullable
    QuizEvent ask(Revealed revealed, boolean fresh) {
        List<Point> points = revealed.points().all();
        if (fresh) {
            next = 0;
            console.show(OnePointView.opening(revealed));
        }
        while (next < points.size()) {
            Point point = points.get(next);
            console.show(OnePointView.of(point, next, points.size()));
            Reply reply = console.key(OnePointView.prompt(point));
            if (!(reply instanceof Reply.Line line)) {
                interrupted |= reply instanceof Reply.Interrupted;
                return new QuizEvent.Left();
            }
            String typed = line.text().strip().toLowerCase(Locale.ROOT);
            if (LeaveWords.leaves(typed)) {
                return new QuizEvent.Left();
            } else if (LeaveWords.goesBack(typed)) {
                next = Math.max(0, next - 1);
                continue;
            }
            switch (typed) {
                case "" -> next++;
                case "1" -> {
                    next++;
                    return new QuizEvent.PointAnswered(
                            next - 1, true, point.proposal().quote());
                }
                case "2" -> {
                    next++;
                    return new QuizEvent.PointAnswered(next - 1, false, null);
                }
                case "3" -> {
                    Reply words = console.ask("  In your own words › ");
                    if (words instanceof Reply.Line own && !own.text().isBlank()) {
                        next++;
                        return new QuizEvent.PointAnswered(
                                next - 1, true, own.text().strip());
                    }
                }
                default -> console.line("  1, 2 or 3, or Enter; b goes back, q leaves.");
            }
        }
        return null;
    }
}
