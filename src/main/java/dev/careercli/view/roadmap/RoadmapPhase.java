package dev.careercli.view.roadmap;

import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.render.Block;
import dev.careercli.render.Text;
import dev.careercli.roadmap.PhaseLine;
import dev.careercli.roadmap.PhaseState;
import dev.careercli.roadmap.StepLine;
import dev.careercli.view.DateForm;
import dev.careercli.view.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One phase under the time axis: its goals, what to use, and its milestone. Done phases are one line. */
final class RoadmapPhase {
    private final RoadmapModel drawn;
    private final RoadmapChart chart;
    private final DateForm dates;

    RoadmapPhase(RoadmapModel drawn, RoadmapChart chart, DateForm dates) {
        this.drawn = drawn;
        this.chart = chart;
        this.dates = dates;
    }

    /** @param all whether addresses are printed in full, to be copied */
    Block block(PhaseLine line, boolean resources, boolean all) {
        boolean current = line.state() == PhaseState.CURRENT;
        String number = Integer.toString(line.phase().number());
        Text title = current
                ? Text.accent(line.phase().title())
                : Text.strong(line.phase().title());
        String marker = current ? "▶ " + number : number;
        List<Block.Item> heading =
                new ArrayList<>(List.of(new Block.Item(marker, title, Text.dim(state(line, current)))));
        if (line.isOpen()) {
            heading.add(new Block.Item("", Text.dim(chart.span(line)), Text.EMPTY));
        }
        closed(line).ifPresent(heading::add);
        Block head = new Block.Items(heading, 0);
        if (!line.isOpen()) {
            return head;
        }
        List<Block> parts = new ArrayList<>(List.of(head));
        if (line.proveIt()) {
            parts.add(new Block.Paragraph(
                    Text.of("Mostly known: prove it. Do the milestone in one sitting, then move on."), 1));
        }
        List<Block.Item> items = new ArrayList<>();
        line.goals().forEach(g -> items.add(goal(g, current)));
        if (resources) {
            line.phase()
                    .resources()
                    .forEach(r -> items.addAll(
                            all ? ResourceItems.full(drawn.career(), r) : ResourceItems.brief(drawn.career(), r)));
        }
        items.add(milestone(line));
        parts.add(new Block.Items(items, 1));
        return new Block.Group(parts);
    }

    /** Which goals of a phase stay open behind its milestone. */
    private static Optional<Block.Item> closed(PhaseLine line) {
        String open = line.goals().stream()
                .filter(g -> !g.isDone())
                .map(g -> g.step().handle())
                .collect(Collectors.joining(", "));
        return line.state() != PhaseState.DONE || open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Item(
                        "",
                        Text.dim(open + " not ticked off; milestone "
                                + line.milestone().step().handle() + " closes the phase"),
                        Text.EMPTY));
    }

    private String state(PhaseLine line, boolean current) {
        return switch (line.state()) {
            case DONE ->
                line.milestone().doneOn() == null
                        ? "done"
                        : "done " + dates.shortDay(line.milestone().doneOn());
            case LEFT_OUT -> "left out";
            default -> line.hoursLeft() + (current ? " h left" : " h");
        };
    }

    /** Hours stand beside the goals one is on; for later ones the phase's own are enough. */
    private Block.Item goal(StepLine line, boolean current) {
        Step step = line.step();
        Integer count = drawn.questions().get(step.id());
        List<String> right = new ArrayList<>();
        if (line.doneOn() != null) {
            right.add("done " + dates.shortDay(line.doneOn()));
        } else {
            if (current) {
                right.add(line.hoursLeft() + " h");
            }
            if (count != null) {
                right.add(Formats.count(count, "question", "questions"));
            }
        }
        return new Block.Item(
                (line.isDone() ? "✓ " : "  ") + step.handle(),
                Text.of(step.brief()),
                Text.dim(String.join("   ", right)));
    }

    private static Block.Item milestone(PhaseLine line) {
        Step step = line.milestone().step();
        return new Block.Item("◆ " + step.handle(), Text.of(step.brief()), Text.EMPTY);
    }
}
