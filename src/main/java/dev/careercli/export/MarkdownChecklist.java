package dev.careercli.export;

import dev.careercli.content.RoadmapSpec.Resource;
import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.render.Sanitizer;
import dev.careercli.roadmap.PhaseLine;
import dev.careercli.roadmap.PhaseState;
import dev.careercli.roadmap.StepLine;
import dev.careercli.roadmap.Timeline;
import java.io.IOException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A plan as a checklist in GitHub's Markdown: a task for each goal and milestone, ticked when it is done. */
public final class MarkdownChecklist {
    private static final Pattern MARKS = Pattern.compile("([\\\\`*_{}\\[\\]<>#|~&!@])");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"\\\\]+");
    private final PlanCopy plan;
    private final Timeline timeline;

    public MarkdownChecklist(PlanCopy plan) {
        this.plan = plan;
        this.timeline = plan.timeline();
    }

    /** Writes the whole page. */
    public void writeTo(Appendable out) throws IOException {
        out.append("# ").append(escape(plan.career().title())).append("\n\n");
        out.append(pace()).append("\n");
        for (PhaseLine phase : timeline.phases()) {
            phase(out, phase);
        }
        out.append(
                "\nDates are ranges: exactly these hours, and the usual overrun. Made with `career export markdown`.\n");
    }

    private String pace() {
        LocalDate start = timeline.start();
        String from = start == null ? "" : " from " + plan.words().day(start);
        String end = timeline.isFinished()
                ? (timeline.openBehindMilestones().isEmpty() ? "every phase is done" : "every milestone is done")
                : (start == null ? "ends in " : "ends ") + plan.words().ends(timeline.end());
        return timeline.hoursPerWeek() + " hours a week" + from + ", " + end + ".";
    }

    private void phase(Appendable out, PhaseLine phase) throws IOException {
        out.append("\n## ").append(Integer.toString(phase.phase().number())).append(" ");
        out.append(escape(phase.phase().title()))
                .append("\n\n")
                .append(state(phase))
                .append("\n\n");
        for (StepLine goal : phase.goals()) {
            task(out, goal, "");
        }
        task(out, phase.milestone(), "Milestone: ");
        if (phase.isOpen() && !phase.phase().resources().isEmpty()) {
            out.append("\nUse:\n\n");
            for (Resource resource : phase.phase().resources()) {
                resource(out, resource);
            }
        }
    }

    private String state(PhaseLine phase) {
        if (phase.state() == PhaseState.DONE) {
            return "Done.";
        }
        if (phase.state() == PhaseState.LEFT_OUT) {
            return "Left out of this plan.";
        }
        if (phase.hoursLeft() == 0) {
            return "Only its milestone is left to prove.";
        }
        return phase.hoursLeft() + " hours left, " + plan.words().span(phase) + "."
                + (phase.proveIt() ? " Mostly known: do the milestone in one sitting." : "");
    }

    private void task(Appendable out, StepLine line, String prefix) throws IOException {
        Step step = line.step();
        out.append("- [").append(line.isDone() ? "x" : " ").append("] **").append(step.handle());
        out.append("** ").append(prefix).append(escape(step.text()));
        if (line.doneOn() != null) {
            out.append(" Done ").append(plan.words().day(line.doneOn())).append(".");
        } else if (line.hoursLeft() > 0) {
            out.append(" (").append(Integer.toString(line.hoursLeft())).append(" h)");
        }
        out.append("\n");
        String evidence = plan.evidence().get(step.id());
        if (evidence != null) {
            out.append("  - Evidence: ").append(link(evidence)).append("\n");
        }
    }

    private void resource(Appendable out, Resource resource) throws IOException {
        out.append("- ").append(escape(resource.title()));
        if (resource.cost() != null) {
            out.append(", ").append(escape(resource.cost()));
        }
        String goals = resource.goals().stream()
                .flatMap(g -> plan.career().roadmap().step(g.value()).stream())
                .map(Step::handle)
                .collect(Collectors.joining(", "));
        if (!goals.isEmpty()) {
            out.append(", for ").append(goals);
        }
        if (resource.url() != null) {
            out.append(": ").append(link(resource.url()));
        }
        out.append("\n");
    }

    /** An address as a link, anything else as words. */
    private static String link(String text) {
        String clean = oneLine(text);
        return LINK.matcher(clean).matches() ? "<" + clean + ">" : escape(clean);
    }

    /** The text as itself on one line: no character of it is read as a mark, a tag or an entity. */
    static String escape(String text) {
        return MARKS.matcher(oneLine(text)).replaceAll("\\\\$1");
    }

    private static String oneLine(String text) {
        return Sanitizer.forFile(text).replaceAll("\\s+", " ").strip();
    }
}
