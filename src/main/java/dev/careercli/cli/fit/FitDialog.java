package dev.careercli.cli.fit;

import dev.careercli.cli.kit.LeaveWords;
import dev.careercli.content.Career;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.ItemId;
import dev.careercli.fit.FitAnswers;
import dev.careercli.fit.FitModel;
import dev.careercli.fit.FitSequence;
import dev.careercli.render.Document;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.fit.FitItemView;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Asks the items of the fit quiz. Each answer is stored before the next question appears. */
final class FitDialog {
    /** How the questions ended. */
    enum End {
        DONE,
        STOPPED,
        INTERRUPTED
    }

    /** Stops, as leaving does; the answers so far stay stored either way. */
    private static final String STOP = "s";

    private final Console console;
    private final FitSequence sequence;
    private final FitItemView view;
    private final AnswerStore store;
    private final ItemTimes times;
    private FitAnswers answers;
    private boolean hoursGiven;
    private @Nullable Item headed;
    private boolean askSkipped;
    /** The skipped items last announced, so that they are not announced again after a mistyped number. */
    private List<Item> toldSkipped = List.of();

    FitDialog(Console console, Career career, AnswerStore store, ItemTimes times, FitAnswers kept, boolean hoursGiven) {
        this.console = console;
        this.sequence = new FitSequence(career.fit());
        this.view = new FitItemView(career, sequence.count());
        this.store = store;
        this.times = times;
        this.answers = kept;
        this.hoursGiven = hoursGiven;
    }

    FitAnswers answers() {
        return answers;
    }

    /** Lets answers of a finished run be changed: asks what is open again, else lists all of them by number. */
    End change() {
        int open = sequence.nextOpen(0, answers);
        if (open < sequence.items().size()) {
            return askFrom(open);
        }
        return confirm();
    }

    /** Asks these items again, whatever was said to them, then shows all answers. */
    End askAgain(List<ItemId> items) {
        for (ItemId item : items) {
            answers = answers.without(item);
        }
        return change();
    }

    /**
     * Asks from the first open item on.
     *
     * @param takenOver how many of the answers come from other guides that ask the same
     */
    End run(int takenOver) {
        int place = sequence.nextOpen(0, answers);
        // Hours that are remembered from a plan or an earlier fit are not an answer of this run; they are asked last.
        boolean hoursToo = hoursGiven && place == sequence.items().size();
        int given = answers.picks().size() + answers.cantTell().size() + (hoursToo ? 1 : 0);
        console.show(view.opening(given - takenOver, takenOver));
        if (given == 0 && console.interactive()) {
            console.line("");
        }
        if (place == sequence.items().size() && hoursGiven) {
            return confirm();
        }
        return askFrom(place);
    }

    /** Asks from a place on; the hours only where they are not yet given. */
    private End askFrom(int first) {
        int place = first;
        while (true) {
            Item item = sequence.at(place);
            if (item == null && hoursGiven) {
                return confirm();
            }
            Reply reply = item == null ? askHours(place) : ask(place, item);
            if (reply instanceof Reply.Interrupted) {
                return End.INTERRUPTED;
            } else if (reply instanceof Reply.EndOfInput) {
                return End.STOPPED;
            }
            String text = ((Reply.Line) reply).text().strip().toLowerCase(Locale.ROOT);
            if (stops(text)) {
                return End.STOPPED;
            } else if (LeaveWords.goesBack(text)) {
                console.takeBack();
                place = sequence.before(place, answers);
                continue;
            }
            switch (text) {
                case "?", "help" -> console.show(view.keys());
                case "a" -> place = reopenSkipped(place);
                default -> {
                    place = Math.min(take(place, item, text), sequence.items().size());
                }
            }
        }
    }

    private static boolean stops(String text) {
        return text.equals(STOP) || LeaveWords.leaves(text);
    }

    private Reply ask(int place, Item item) {
        Document heading = view.heading(headed, item);
        if (heading != null) {
            console.show(heading);
        }
        headed = item;
        console.showOpen(view.item(place, item));
        times.shown();
        return console.key("  1-" + view.choices(item) + " › ");
    }

    private Reply askHours(int place) {
        List<Item> skipped = askSkipped ? List.of() : sequence.skippedItems(answers);
        if (!skipped.isEmpty() && !skipped.equals(toldSkipped)) {
            console.show(view.skipped(skipped));
        }
        toldSkipped = skipped;
        console.showOpen(view.hours(place));
        return console.ask("  0-60, Enter = no dates › ");
    }

    private int reopenSkipped(int place) {
        askSkipped = true;
        for (int i = 0; i < sequence.items().size(); i++) {
            if (sequence.skipped(i, answers)) {
                return i;
            }
        }
        return place;
    }

    /** Takes an answer and gives the next place; a wrong one leaves the place as it is. */
    private int take(int place, @Nullable Item item, String text) {
        OptionalInt number = number(item == null && text.isEmpty() ? "0" : text);
        int last = item == null ? FitModel.MAX_HOURS : view.choices(item);
        if (number.isEmpty() || number.getAsInt() > last || number.getAsInt() < (item == null ? 0 : 1)) {
            console.line("  "
                    + (item == null
                            ? "A number from 0 to 60. b goes back, s stops."
                            : "A digit from 1 to " + last + ", b back, s stop."));
            return place;
        }
        int value = number.getAsInt();
        if (item == null) {
            answers = answers.withHours(value);
            hoursGiven = true;
            store.keep(FitSequence.HOURS, value);
            console.replaceLast(view.answeredHours(value), false);
            return place + 1;
        }
        times.answered();
        boolean known = value < last;
        answers = known ? answers.with(item.id(), value - 1) : answers.withCantTell(item.id());
        store.keep(item.id(), known ? value - 1 : -1);
        console.replaceLast(view.answered(item, known ? value - 1 : null), false);
        return next(place);
    }

    private int next(int place) {
        if (!askSkipped) {
            return sequence.nextOpen(place + 1, answers);
        }
        for (int i = place + 1; i < sequence.items().size(); i++) {
            if (!answers.given(sequence.items().get(i).id())) {
                return i;
            }
        }
        return sequence.items().size();
    }

    private static OptionalInt number(String text) {
        return text.matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** Everything is answered: Enter goes on, a number reopens that question and what its answer opens. */
    private End confirm() {
        int open = sequence.nextOpen(0, answers);
        if (open < sequence.items().size()) {
            return askFrom(open);
        }
        console.show(view.numbered(answers));
        while (true) {
            Reply reply = console.ask("  Enter shows the verdict · a number reopens it · n starts over · s stops › ");
            if (reply instanceof Reply.Interrupted) {
                return End.INTERRUPTED;
            }
            String text = reply instanceof Reply.Line l ? l.text().strip().toLowerCase(Locale.ROOT) : "";
            if (text.isEmpty()) {
                return End.DONE;
            } else if (stops(text)) {
                return End.STOPPED;
            } else if (text.equals("n")) {
                return startOver();
            } else if (LeaveWords.goesBack(text)) {
                return reopen(sequence.count());
            }
            OptionalInt number = number(text);
            if (number.isEmpty() || number.getAsInt() < 1 || number.getAsInt() > sequence.count()) {
                console.line("  Enter, or a number from 1 to " + sequence.count() + ", n to start over, s to stop.");
                continue;
            }
            return reopen(number.getAsInt());
        }
    }

    /** @param number of the question, from 1 */
    private End reopen(int number) {
        int place = number - 1;
        headed = null;
        hoursGiven = place < sequence.items().size();
        return askFrom(place);
    }

    private End startOver() {
        answers = FitAnswers.NONE.withHours(answers.hoursPerWeek());
        headed = null;
        askSkipped = false;
        store.clear();
        return askFrom(0);
    }
}
