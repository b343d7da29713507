package dev.careercli.cli;

import dev.careercli.content.CareerSlug;
import dev.careercli.content.load.ContentLoader;
import dev.careercli.export.GradeLines;
import dev.careercli.grading.Rubric;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rubrics of every question there is, read when one is first asked for; several threads may ask. */
final class RubricShelf implements GradeLines.Questions {
    private final ContentLoader content;
    private final Map<String, Map<String, Rubric>> byCareer = new HashMap<>();

    RubricShelf(ContentLoader content) {
        this.content = content;
    }

    @Override
    public synchronized Optional<Rubric> find(@Nullable String career, String questionId) {
        if (byCareer.isEmpty()) {
            content.slugs().forEach(this::read);
        }
        return byCareer.entrySet().stream()
                .filter(guide -> career == null || guide.getKey().equals(career))
                .flatMap(guide -> Optional.ofNullable(guide.getValue().get(questionId)).stream())
                .findFirst();
    }

    private void read(String slug) {
        Map<String, Rubric> rubrics = new HashMap<>();
        content.questions(new CareerSlug(slug)).forEach(q -> rubrics.put(q.id().value(), Rubric.of(q)));
        byCareer.put(slug, rubrics);
    }
}
