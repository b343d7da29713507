package dev.careercli.quiz.interview;

import dev.careercli.content.QuestionId;
import dev.careercli.event.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stories a person keeps for behavioural questions, and what they lack. */
public record StoryOverview(List<Story> stories) {
    /** The usual number of stories, from FEW to MANY, that covers what panels ask and can be remembered; a convention of interview
     * coaching. */
    public static final int FEW = 6;

    public static final int MANY = 8;

    /** With fewer questions linked, one story may well serve them all. */
    private static final int LINKED = 3;

    public StoryOverview {
        stories = List.copyOf(stories);
    }

    /** How long a story takes to tell, all its parts together. */
    public static SpokenLength length(Story story) {
        return SpokenLength.of(String.join(
                " ",
                story.situation(),
                story.task(),
                story.action(),
                story.result(),
                story.reflection(),
                story.numbers()));
    }

    /** The parts that are not written yet. */
    public static List<String> missing(Story story) {
        List<String> missing = new ArrayList<>();
        add(missing, "situation", story.situation());
        add(missing, "task", story.task());
        add(missing, "action", story.action());
        add(missing, "result", story.result());
        add(missing, "reflection", story.reflection());
        add(missing, "numbers", story.numbers());
        return missing;
    }

    private static void add(List<String> missing, String name, String text) {
        if (text.isBlank()) {
            missing.add(name);
        }
    }

    /** The story that serves every question any story is linked to, where those are three or more. */
    public Optional<Story> servingEverything() {
        Set<QuestionId> linked = new HashSet<>();
        stories.forEach(s -> linked.addAll(s.questions()));
        return linked.size() < LINKED
                ? Optional.empty()
                : stories.stream()
                        .filter(s -> new HashSet<>(s.questions()).containsAll(linked))
                        .findFirst();
    }
}
