package dev.careercli.cli.quiz;

import dev.careercli.app.PracticeService;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.LeaveWords;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.Kind;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.event.InterviewEvent.StoryRemoved;
import dev.careercli.event.InterviewEvent.StorySaved;
import dev.careercli.event.Story;
import dev.careercli.quiz.interview.SpokenLength;
import dev.careercli.quiz.interview.StoryOverview;
import dev.careercli.terminal.Console;
import dev.careercli.view.Formats;
import dev.careercli.view.quiz.StoryView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Keeps the person's stories: new ones, changes, links to questions. Each part is kept as soon as it is typed. */
final class StoriesDialog {
    private static final List<String> PARTS = List.of("Situation", "Task", "Action", "Result", "Reflection", "Numbers");
    private static final String HELP =
            "Each part is kept as soon as you hand it in. Enter goes on, b goes back, q leaves.";
    private static final int MOST_OF_A_PART = 40;
    private final Services services;
    private final Career career;
    private final List<Question> behavioural;
    private final Console console;
    private final LineDialog form;

    StoriesDialog(Services services, Career career, PracticeService practice) {
        this.services = services;
        this.career = career;
        this.behavioural = practice.questions().stream()
                .filter(q -> q.kind() == Kind.BEHAVIOURAL)
                .toList();
        this.console = services.console();
        this.form = new LineDialog(services, career.slug(), DraftChoice.stories(), HELP, true);
    }

    int run() {
        services.printer().print(StoryView.shelf(shelf()));
        if (!services.mayAsk() || services.options().forPrograms()) {
            return ExitCode.OK.code();
        }
        services.printer().raw("\n");
        boolean stays = goesOn();
        while (stays) {
            form.done();
            String text = form.ask(keys(shelf().stories().size()), List.of());
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
            return begin();
        }
        Story story = services.diary().state().stories().get(left.get(0));
        if (story == null) {
            return true;
        }
        say("Going on with \"" + story.title() + "\" where it broke off.");
        console.line("");
        return write(story, Integer.parseInt(left.get(1)));
    }

    private StoryOverview shelf() {
        return new StoryOverview(List.copyOf(services.diary().state().stories().values()));
    }

    /** False when the person left in the middle of it. */
    private boolean act(String text) {
        List<Story> stories = shelf().stories();
        String number = text.replaceFirst("^x\\s*", "");
        int index = number.matches("\\d{1,2}") ? Integer.parseInt(number) - 1 : -1;
        boolean known = index >= 0 && index < stories.size();
        if (text.equals("n")) {
            return begin();
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
        services.diary().append(career.slug(), new StoryRemoved(story.id()));
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
                console.show(StoryView.shelf(shelf()).document());
                return true;
            }
            switch (text.toLowerCase(Locale.ROOT)) {
                case "t" -> {
                    if (!tell(story)) {
                        return false;
                    }
                }
                case "e" -> {
                    return write(story, 0);
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
        Instant begun = services.diary().now();
        if (form.ask("Enter when you are done", List.of()) == null) {
            return false;
        }
        SpokenLength told = new SpokenLength(
                (int) Duration.between(begun, services.diary().now()).toSeconds());
        say("Told in " + told.words() + ". " + (told.tooLong() ? "Two minutes is what a panel listens to." : ""));
        return true;
    }

    private List<Question> serving(Story story) {
        return behavioural.stream()
                .filter(q -> story.questions().contains(q.id()))
                .toList();
    }

    private boolean begin() {
        String title = form.ask("Title, a few words", List.of());
        if (title == null || title.isEmpty() || LeaveWords.goesBack(title)) {
            return title != null;
        }
        String id = "story-" + services.environment().ids().get().toString().substring(28);
        return write(save(new Story(id, title, "", "", "", "", "", "", List.of())), 0);
    }

    /**
     * Asks for the parts and links of a story.
     *
     * @param first the part to begin with, from 0
     */
    private boolean write(Story begun, int first) {
        Story story = begun;
        int i = first;
        while (i < PARTS.size()) {
            List<String> texts = new ArrayList<>(texts(story));
            String kept =
                    texts.get(i).isEmpty() ? "" : ", Enter keeps: " + Formats.beginning(texts.get(i), MOST_OF_A_PART);
            String text = form.ask(PARTS.get(i) + kept, place(story, i));
            if (text == null) {
                return false;
            } else if (LeaveWords.goesBack(text)) {
                if (i == 0) {
                    console.show(StoryView.shelf(shelf()).document());
                    return true;
                }
                i--;
                continue;
            } else if (!text.isEmpty()) {
                texts.set(i, text);
                story = save(with(story, texts, story.questions()));
            }
            i++;
        }
        return link(story);
    }

    private static List<String> place(Story story, int part) {
        return List.of(story.id(), Integer.toString(part));
    }

    private boolean link(Story begun) {
        Story story = begun;
        if (!behavioural.isEmpty()) {
            console.show(StoryView.questions(behavioural, story));
            String text = form.ask(
                    "Which of these does it serve? Numbers with spaces between, Enter keeps",
                    place(story, PARTS.size()));
            if (text == null) {
                return false;
            } else if (LeaveWords.goesBack(text)) {
                return write(story, PARTS.size() - 1);
            }
            story = text.isEmpty() ? story : save(with(story, texts(story), chosen(text)));
        }
        say("Saved. \"" + story.title() + "\" " + StoryOverview.length(story).sentence() + ".");
        console.line("");
        console.show(StoryView.shelf(shelf()).document());
        return true;
    }

    private List<QuestionId> chosen(String numbers) {
        return Arrays.stream(numbers.split("[ ,]+"))
                .filter(n -> n.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .filter(n -> n >= 1 && n <= behavioural.size())
                .map(n -> behavioural.get(n - 1).id())
                .distinct()
                .toList();
    }

    private static List<String> texts(Story story) {
        return List.of(
                story.situation(), story.task(), story.action(), story.result(), story.reflection(), story.numbers());
    }

    private static Story with(Story story, List<String> texts, List<QuestionId> questions) {
        return new Story(
                story.id(),
                story.title(),
                texts.get(0),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                texts.get(4),
                texts.get(5),
                questions);
    }

    private Story save(Story story) {
        services.diary().append(career.slug(), new StorySaved(story));
        return story;
    }
}
