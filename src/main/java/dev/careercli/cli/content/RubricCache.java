package dev.careercli.cli.content;

import dev.careercli.content.CareerSlug;
import dev.careercli.content.load.ContentLoader;
import dev.careercli.export.GradeLines;
import dev.careercli.grading.Rubric;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rubrics of the questions there are, a guide read when it is first asked for; several threads may ask. */
final class RubricCache implements GradeLines.Questions {
    private final ContentLoader content;
    private final Map<String, Map<String, Rubric>> byCareer = new HashMap<>();

    RubricCache(ContentLoader content) {
        this.content = content;
    }

    @Override
    public synchronized Optional<Rubric> find(@Nullable String career, String questionId) {
        return content.slugs().stream()
                .filter(slug -> career == null || slug.equals(career))
                .flatMap(slug -> Optional.ofNullable(rubrics(slug).get(questionId)).stream())
                .findFirst();
    }

    /** Of one guide, so that mistakes in another do not matter where a line names its guide. */
    private Map<String, Rubric> rubrics(String slug) {
        return byCareer.computeIfAbsent(slug, absent -> {
            Map<String, Rubric> rubrics = new HashMap<>();
            content.questions(new CareerSlug(absent)).forEach(q -> rubrics.put(q.id().value(), Rubric.of(q)));
            return rubrics;
        });
    }
}
