package dev.careercli.view.quiz;

import dev.careercli.content.Question;
import dev.careercli.event.Story;
import dev.careercli.quiz.interview.StoryOverview;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The person's own stories. */
public final class StoryView {
    private StoryView() {}

    record Kept(int schemaVersion, List<Story> stories) {}

    public static Output list(StoryOverview overview) {
        List<Story> stories = overview.stories();
        Document.Builder page =
                Document.build().title("Your stories", Formats.count(stories.size(), "story", "stories"));
        List<Block.Item> items = new ArrayList<>();
        for (Story story : stories) {
            items.add(new Block.Item(
                    Integer.toString(items.size() + 1),
                    Text.of(story.title()).and(Text.dim(about(story))),
                    Text.dim(Formats.count(story.questions().size(), "question", "questions"))));
        }
        if (!items.isEmpty()) {
            page.items(items);
        }
        if (stories.isEmpty()) {
            page.paragraph(
                    "For questions such as \"Tell me about a time when\": a story is written once, then read back and"
                            + " told aloud here.");
        }
        overview.servingEverything()
                .ifPresent(s -> page.paragraph("\"" + s.title()
                        + "\" serves every question. A panel hears it once; have another for some of them."));
        if (stories.size() < StoryOverview.FEW) {
            page.paragraph(
                    "Six to eight stories cover what panels ask. Each has a situation, your task, what you did, what"
                            + " came of it, what you learned, and numbers.");
        } else if (stories.size() > StoryOverview.MANY) {
            page.paragraph("More than eight are hard to keep in mind. Which would you not miss?");
        }
        return new Output(page.end(), new Kept(1, stories));
    }

    private static String about(Story story) {
        List<String> missing = StoryOverview.missing(story);
        String length = missing.size() == 6
                ? "not written yet"
                : StoryOverview.length(story).sentence();
        String open = missing.isEmpty() || missing.size() == 6 ? "" : "; no " + String.join(", no ", missing) + " yet";
        return "  " + length + open;
    }

    /** A story to be read, with the questions it serves. */
    public static Document story(Story story, List<Question> serves) {
        Document.Builder page = Document.build()
                .title(story.title(), StoryOverview.length(story).sentence());
        List<Block.Item> parts = new ArrayList<>();
        part(parts, "Situation", story.situation());
        part(parts, "Task", story.task());
        part(parts, "Action", story.action());
        part(parts, "Result", story.result());
        part(parts, "Reflection", story.reflection());
        part(parts, "Numbers", story.numbers());
        page.items(parts);
        List<Block> questions = new ArrayList<>();
        questions.add(new Block.Heading(Text.strong(serves.isEmpty() ? "It serves no question yet" : "It serves")));
        serves.forEach(q -> questions.add(new Block.Paragraph(Text.of(q.prompt()), 1)));
        return page.group(questions.toArray(Block[]::new)).end();
    }

    private static void part(List<Block.Item> parts, String name, String text) {
        parts.add(new Block.Item(name, text.isBlank() ? Text.dim("not written yet") : Text.of(text), Text.EMPTY));
    }

    /** A question that a story answers. */
    public static Document asked(Question question) {
        return Document.build().paragraph(Text.accent(question.prompt())).end();
    }

    /** Every question that asks for a story, and which of them serve it. */
    public static Document byQuestion(List<Question> questions, List<Story> stories) {
        Document.Builder page = Document.build().title("Questions that ask for a story", "");
        for (Question question : questions) {
            String titles = stories.stream()
                    .filter(s -> s.questions().contains(question.id()))
                    .map(Story::title)
                    .collect(Collectors.joining(", "));
            page.group(
                    new Block.Paragraph(Text.of(question.prompt()), 0),
                    new Block.Paragraph(titles.isEmpty() ? Text.dim("no story yet") : Text.strong(titles), 1));
        }
        return page.end();
    }

    /** The questions a story can serve, numbered. */
    public static Document questions(List<Question> questions, Story story) {
        List<Block.Item> items = new ArrayList<>();
        for (Question question : questions) {
            items.add(new Block.Item(
                    Integer.toString(items.size() + 1),
                    Text.of(question.prompt()),
                    Text.dim(story.questions().contains(question.id()) ? "linked" : "")));
        }
        return Document.build().items(items).end();
    }
}
