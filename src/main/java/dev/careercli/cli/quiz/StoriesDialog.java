package dev.careercli.cli.quiz;

import dev.careercli.app.PracticeService;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.LeaveWords;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.Kind;
import dev.careercli.content.Question;
import dev.careercli.event.InterviewEvent.StoryRemoved;
import dev.careercli.event.InterviewEvent.StorySaved;
import dev.careercli.event.Story;
import dev.careercli.quiz.interview.SpokenLength;
import dev.careercli.terminal.Console;
import dev.careercli.view.quiz.StoryView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Keeps the person's stories: new ones, changes, links to questions. Each part is kept as soon as it is typed. */
final class StoriesDialog {
    private static final String HELP =
            "Each part is kept as soon as you hand it in. Enter goes on, b goes back, q leaves.";
    private final Services services;
    private final Career career;
    private final List<Question> behavioural;
    private final Console console;
    private final LineDialog form;
    private final StoryEditor editor;

    StoriesDialog(Services services, Career career, PracticeService practice) {
        this.services = services;
        this.career = career;
        this.behavioural = practice.questions().stream()
                .filter(q -> q.kind() == Kind.BEHAVIOURAL)
                .toList();
        this.console = services.console();
        this.form = new LineDialog(services, career.slug(), DraftChoice.stories(), HELP, true);
        this.editor = new StoryEditor(services, career.slug(), behavioural, form);
    }

    int run() {
        services.printer().print(StoryView.list(editor.overview()));
        if (!services.mayAsk() || services.options().forPrograms()) {
            return ExitCode.OK.code();
        }
        services.printer().raw("\n");
        boolean stays = goesOn();
        while (stays) {
            form.done();
            String text = form.ask(keys(editor.overview().stories().size()), List.of());
            if (text == null || text.isEmpty() || LeaveWords.goesBack(text)) {
                form.done();
                break;
            }
            stays = act(text.toLowerCase(Locale.ROOT));
        }
        return form.end();
    }

    private static String keys(int stories) {
        return switch (stories) {
            case 0 -> "n new story · Enter leaves";
            case 1 -> "1 opens it · n new story · l by question · Enter leaves";
            default -> "1-" + stories + " opens one · n new story · l by question · Enter leaves";
        };
    }

    private void say(String sentence) {
        console.line("  " + sentence);
    }

    /** Continues an interrupted story; false when the person left it. */
    private boolean goesOn() {
        List<String> left = form.takeDraft(event -> event instanceof StorySaved);
        if (left == null) {
            return true;
        } else if (left.isEmpty()) {
            return editor.begin();
        }
        Story story = services.journalState().state().stories().get(left.get(0));
        if (story == null) {
            return true;
        }
        say("Going on with \"" + story.title() + "\" where it broke off.");
        console.line("");
        return editor.write(story, Integer.parseInt(left.get(1)));
    }

    /** False when the person left in the middle of it. */
    private boolean act(String text) {
        List<Story> stories = editor.overview().stories();
        String number = text.replaceFirst("^x\\s*", "");
        int index = number.matches("\\d{1,2}") ? Integer.parseInt(number) - 1 : -1;
        boolean known = index >= 0 && index < stories.size();
        if (text.equals("n")) {
            return editor.begin();
        } else if (text.equals("l")) {
            console.show(StoryView.byQuestion(behavioural, stories));
        } else if (known && text.startsWith("x")) {
            remove(stories.get(index));
        } else if (known) {
            return open(stories.get(index));
        } else {
            say("A number of the list, n, l, or Enter.");
        }
        return true;
    }

    private void remove(Story story) {
        services.journalState().append(career.slug(), new StoryRemoved(story.id()));
        say("Removed. To take that back: career history undo");
    }

    /** Reads a story back, and does with it what the person asks; false when they left. */
    private boolean open(Story opened) {
        Story story = opened;
        console.show(StoryView.story(story, serving(story)));
        while (true) {
            String text = form.ask("t tell it aloud · e write it again · x remove · Enter back", List.of());
            if (text == null) {
                return false;
            } else if (text.isEmpty() || LeaveWords.goesBack(text)) {
                console.show(StoryView.list(editor.overview()).document());
                return true;
            }
            switch (text.toLowerCase(Locale.ROOT)) {
                case "t" -> {
                    if (!tell(story)) {
                        return false;
                    }
                }
                case "e" -> {
                    return editor.write(story, 0);
                }
                case "x" -> {
                    remove(story);
                    return true;
                }
                default -> say("t, e, x, or Enter.");
            }
        }
    }

    /** Measures how long the person takes to tell a story aloud; false when they left. */
    private boolean tell(Story story) {
        List<Question> questions = serving(story);
        if (!questions.isEmpty()) {
            console.show(StoryView.asked(questions.get(0)));
        }
        say("Tell it aloud, without reading. The clock runs.");
        Instant begun = services.journalState().now();
        if (form.ask("Enter when you are done", List.of()) == null) {
            return false;
        }
        SpokenLength told = new SpokenLength(
                (int) Duration.between(begun, services.journalState().now()).toSeconds());
        say("Told in " + told.words() + ". " + (told.tooLong() ? "Two minutes is what a panel listens to." : ""));
        return true;
    }

    private List<Question> serving(Story story) {
        return behavioural.stream()
                .filter(q -> story.questions().contains(q.id()))
                .toList();
    }
}
