package dev.careercli.view.guide;

import dev.careercli.content.Career;
import dev.careercli.content.Career.Skill;
import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.content.Source;
import dev.careercli.render.Block;
import dev.careercli.render.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A skill in full: what it is, why this role needs it, and where it leads to in the rest of the guide. */
final class SkillEntry {
    private SkillEntry() {}

    static Block of(Skill skill, Career career) {
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Items(List.of(new Block.Item("", Text.strong(skill.name()), Text.dim(named(skill)))), 0));
        for (String line : List.of(
                skill.what(),
                "Why here: " + skill.why(),
                "Learn from: " + String.join("; ", skill.resources()) + ".",
                "Goals: " + goals(skill, career) + ". Questions: " + areas(skill, career) + ".",
                "Also needed by: " + String.join(", ", skill.related()) + ".")) {
            parts.add(new Block.Paragraph(Text.of(line), 1));
        }
        return new Block.Group(parts);
    }

    private static String named(Skill skill) {
        return skill.source().equals(Source.SEED)
                ? "named by the guide's page"
                : skill.source().label();
    }

    private static String goals(Skill skill, Career career) {
        return skill.goals().stream()
                .map(g -> career.roadmap().step(g.value()).map(Step::handle).orElse(g.value()))
                .collect(Collectors.joining(", "));
    }

    private static String areas(Skill skill, Career career) {
        return skill.areas().stream()
                .map(a -> a + career.area(a).map(area -> " " + area.title()).orElse(""))
                .collect(Collectors.joining(", "));
    }
}
