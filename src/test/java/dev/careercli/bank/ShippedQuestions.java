package dev.careercli.bank;

import dev.careercli.content.Question;
import dev.careercli.content.load.ContentLoader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The questions of all guides inside the program, each once, though more than one guide may ask it. */
final class ShippedQuestions {
    private ShippedQuestions() {}

    static List<Question> all() {
        ContentLoader loader = new ContentLoader(null, null);
        Map<String, Question> byId = new LinkedHashMap<>();
        loader.library()
                .guides()
                .forEach(guide -> loader.questions(guide.career().slug())
                        .forEach(question -> byId.putIfAbsent(question.id().value(), question)));
        return List.copyOf(byId.values());
    }
}
