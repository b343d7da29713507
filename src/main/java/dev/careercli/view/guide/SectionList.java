package dev.careercli.view.guide;

import dev.careercli.content.Career;
import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.render.Block;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.util.Arrays;
import java.util.List;

/** The sections of a guide at a glance: the command that prints each whole, and what stands in it. */
final class SectionList {
    private SectionList() {}

    static List<List<Block.Cell>> rows(Career career, String command) {
        return Arrays.stream(Section.values())
                .map(s -> List.<Block.Cell>of(
                        Block.Cell.of(command + " " + s.word()), Block.Cell.of(Text.dim(holds(career, s)))))
                .toList();
    }

    private static String holds(Career career, Section section) {
        return switch (section) {
            case OVERVIEW -> "what the work is";
            case DAY -> "a day, hour by hour";
            case FIT -> "whom it suits, and whom not";
            case REQUIREMENTS -> "what it asks of you";
            case METRICS -> Formats.count(career.metrics().size(), "figure") + ", with sources";
            case SKILLS -> Formats.count(career.skills().size(), "skill") + " and where each is learned";
            case TOOLS -> Formats.count(career.tools().size(), "tool") + ", and what each is for";
            case LADDER -> Formats.count(career.ladder().size(), "rung") + ", with years and pay";
            case FAQ -> Formats.count(career.faq().size(), "question") + " and answers";
            case ROADMAP -> roadmap(career);
            case SOURCES -> "where it all comes from";
        };
    }

    private static String roadmap(Career career) {
        List<Phase> phases = career.roadmap().phases();
        return Formats.count(phases.size(), "phase") + ", "
                + Formats.count(phases.stream().mapToInt(Phase::weeks).sum(), "week");
    }
}
