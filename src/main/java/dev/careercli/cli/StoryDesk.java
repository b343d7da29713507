package dev.careercli.cli;

import dev.careercli.content.Career;
import dev.careercli.content.Kind;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.event.InterviewEvent.StoryRemoved;
import dev.careercli.event.InterviewEvent.StorySaved;
import dev.careercli.event.Story;
import dev.careercli.quiz.StoryShelf;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.StoryView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keeps the person's stories: new ones, changes, links to questions. Each part is kept as soon as it is typed. */
final class StoryDesk {
    private static final List<String> PARTS = List.of("Situation", "Task", "Action", "Result", "Reflection", "Numbers");
    private final Services services;
    private final Career career;
    private final List<Question> behavioural;
    private final Console console;
    private boolean interrupted;

    StoryDesk(Services services, Career career, Practice practice) {
        this.services = services;
        this.career = career;
        this.behavioural = practice.questions().stream()
                .filter(q -> q.kind() == Kind.BEHAVIOURAL)
                .toList();
        this.console = services.console();
    }

    int run() {
        services.printer().print(StoryView.shelf(shelf()));
        if (!services.mayAsk() || services.options().forPrograms()) {
            return ExitCode.OK.code();
        }
        while (true) {
            String keys = shelf().stories().isEmpty()
                    ? ""
                    : " · 1-" + shelf().stories().size() + " write again · x 1 removes";
            String text = ask("n new story" + keys + " · Enter leaves");
            if (text == null || text.isEmpty() || text.matches("q|quit|exit")) {
                return interrupted ? ExitCode.INTERRUPTED.code() : ExitCode.OK.code();
            }
            act(text.toLowerCase(Locale.ROOT));
        }
    }

    private StoryShelf shelf() {
        return new StoryShelf(List.copyOf(services.diary().state().stories().values()));
    }

    private void act(String text) {
        List<Story> stories = shelf().stories();
        String number = text.replaceFirst("^x\\s*", "");
        int index = number.matches("\\d{1,2}") ? Integer.parseInt(number) - 1 : -1;
        boolean known = index >= 0 && index < stories.size();
        if (text.equals("n")) {
            String title = ask("Title, a few words");
            if (title != null && !title.isEmpty()) {
                String id =
                        "story-" + services.environment().ids().get().toString().substring(28);
                write(new Story(id, title, "", "", "", "", "", "", List.of()));
            }
        } else if (known && text.startsWith("x")) {
            services.diary()
                    .append(career.slug(), new StoryRemoved(stories.get(index).id()));
            console.line("  Removed. To take that back: career history undo");
        } else if (known) {
            write(stories.get(index));
        } else {
            console.line("  n, a number of the list, x and a number, or Enter.");
        }
    }

    private void write(Story begun) {
        Story story = save(begun);
        List<String> texts = new ArrayList<>(List.of(
                story.situation(), story.task(), story.action(), story.result(), story.reflection(), story.numbers()));
        for (int i = 0; i < PARTS.size(); i++) {
            String kept = texts.get(i).isEmpty() ? "" : ", Enter keeps: " + texts.get(i);
            String text = ask(PARTS.get(i) + kept);
            if (text == null) {
                return;
            }
            if (!text.isEmpty()) {
                texts.set(i, text);
                story = save(with(story, texts, story.questions()));
            }
        }
        story = link(story);
        console.line(
                "  Saved. \"" + story.title() + "\" " + StoryShelf.length(story).sentence() + ".");
        console.line("");
        console.show(StoryView.shelf(shelf()).document());
    }

    private Story link(Story story) {
        if (behavioural.isEmpty()) {
            return story;
        }
        console.show(StoryView.questions(behavioural, story));
        String text = ask("Which of these does it serve? Numbers with spaces between, Enter keeps");
        if (text == null || text.isEmpty()) {
            return story;
        }
        List<QuestionId> linked = Arrays.stream(text.split("[ ,]+"))
                .filter(n -> n.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .filter(n -> n >= 1 && n <= behavioural.size())
                .map(n -> behavioural.get(n - 1).id())
                .distinct()
                .toList();
        return save(with(
                story,
                List.of(
                        story.situation(),
                        story.task(),
                        story.action(),
                        story.result(),
                        story.reflection(),
                        story.numbers()),
                linked));
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

    /** A line; null when the person left. */
    private @Nullable String ask(String prompt) {
        Reply reply = console.ask("  " + prompt + " › ");
        interrupted |= reply instanceof Reply.Interrupted;
        return reply instanceof Reply.Line line ? line.text().strip() : null;
    }
}
