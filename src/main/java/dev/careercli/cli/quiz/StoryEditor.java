package dev.careercli.cli.quiz;

import dev.careercli.cli.kit.LeaveWords;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.event.InterviewEvent.StorySaved;
import dev.careercli.event.Story;
import dev.careercli.quiz.interview.StoryOverview;
import dev.careercli.terminal.Console;
import dev.careercli.view.Formats;
import dev.careercli.view.quiz.StoryView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asks for the parts of one story and the questions it serves. */
final class StoryEditor {
    private static final List<String> PARTS = List.of("Situation", "Task", "Action", "Result", "Reflection", "Numbers");
    private static final int MOST_OF_A_PART = 40;
    private final Services services;
    private final CareerSlug career;
    private final List<Question> behavioural;
    private final LineDialog form;
    private final Console console;

    StoryEditor(Services services, CareerSlug career, List<Question> behavioural, LineDialog form) {
        this.services = services;
        this.career = career;
        this.behavioural = behavioural;
        this.form = form;
        this.console = services.console();
    }

    /** The stories as the journal has them now. */
    StoryOverview overview() {
        return new StoryOverview(
                List.copyOf(services.journalState().state().stories().values()));
    }

    /** Asks for a title, then for the parts; false when the person left. */
    boolean begin() {
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
    boolean write(Story begun, int first) {
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
                    console.show(StoryView.list(overview()).document());
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
        console.line("  Saved. \"" + story.title() + "\" "
                + StoryOverview.length(story).sentence() + ".");
        console.line("");
        console.show(StoryView.list(overview()).document());
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
        services.journalState().append(career, new StorySaved(story));
        return story;
    }
}
