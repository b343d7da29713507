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

/** The person's own stories. */
public final class StoryView {
    private StoryView() {}

    record Kept(int schemaVersion, List<Story> stories) {}

    public static Output shelf(StoryOverview shelf) {
        List<Story> stories = shelf.stories();
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
        shelf.servingEverything()
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
