package dev.careercli.view.guide;

import dev.careercli.content.Career;
import dev.careercli.content.RoadmapSpec.Goal;
import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import dev.careercli.view.roadmap.ResourceItems;
import java.util.ArrayList;
import java.util.List;

/** The phases of a guide; whole, with their steps and what to use. */
final class RoadmapSection {
    private RoadmapSection() {}

    static void add(Document.Builder page, Career career, boolean whole) {
        for (Phase phase : career.roadmap().phases()) {
            List<Block> parts = new ArrayList<>();
            parts.add(new Block.Items(
                    List.of(new Block.Item(
                            Integer.toString(phase.number()),
                            Text.strong(phase.title()),
                            Text.dim(phase.weeks() + " weeks"))),
                    0));
            if (whole) {
                parts.add(new Block.Items(steps(phase), 2));
                parts.add(new Block.Items(
                        phase.resources().stream()
                                .flatMap(r -> ResourceItems.full(career, r).stream())
                                .toList(),
                        2));
            }
            page.add(new Block.Group(parts));
        }
        if (whole) {
            page.paragraph("With dates for your hours: career roadmap --hours 8 --start 2027-01-04");
        }
    }

    private static List<Block.Item> steps(Phase phase) {
        List<Block.Item> items = new ArrayList<>();
        for (Goal goal : phase.goals()) {
            items.add(new Block.Item(goal.handle(), Text.of(goal.text()), Text.EMPTY));
        }
        items.add(new Block.Item("◆", Text.of(phase.milestone().text()), Text.EMPTY));
        return items;
    }
}
