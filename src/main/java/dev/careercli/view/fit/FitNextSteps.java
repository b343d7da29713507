package dev.careercli.view.fit;

import dev.careercli.content.Career;
import dev.careercli.content.Career.Neighbour;
import dev.careercli.content.FitSpec.DayItem;
import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.fit.FitExplanation;
import dev.careercli.fit.FitPlan;
import dev.careercli.fit.Verdict;
import dev.careercli.render.Block;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The way on below a verdict: where on the roadmap to start, with dates; or, where it says no, what to look at instead. */
final class FitNextSteps {
    /** What surely fits two rows under a heading, however its words break. */
    private static final int TWO_ROWS = 2 * FitVerdictView.ROW - 12;

    private final Career career;
    private final FitExplanation explanation;
    private final LocalDate today;
    private final @Nullable String nearer;
    private final boolean brief;

    /**
     * @param nearer a sentence about a neighbour that has a guide here; null where there is none
     * @param brief whether neighbours and the task to try are only named, since a key shows the rest
     */
    FitNextSteps(Career career, FitExplanation explanation, LocalDate today, @Nullable String nearer, boolean brief) {
        this.career = career;
        this.explanation = explanation;
        this.today = today;
        this.nearer = nearer;
        this.brief = brief;
    }

    Block block() {
        Block way = way();
        return nearer == null ? way : new Block.Group(List.of(way, paragraph(nearer)));
    }

    private Block way() {
        Verdict verdict = explanation.report().verdict();
        if (verdict == Verdict.NOT || verdict == Verdict.TRY) {
            return elsewhere();
        }
        FitPlan plan = explanation.report().plan();
        Integer start = plan.startPhase();
        if (start == null) {
            return new Block.Paragraph(
                    Text.of("Nothing on the roadmap is left to study. Go to interviews: career quiz"), 1);
        }
        Phase phase = career.roadmap().phases().get(start - 1);
        String text = "Phase " + start + ", " + phase.brief() + ".";
        Integer low = plan.weeksLow();
        Integer high = plan.weeksHigh();
        if (brief && nearer != null) {
            // One line: the neighbour takes the other, and a key has every date.
            return paragraph(text
                    + (low == null || high == null
                            ? " " + plan.totalHours() + " hours in all."
                            : end(plan, low, high)));
        }
        if (low == null || high == null) {
            return new Block.Paragraph(
                    Text.of(text + " " + plan.totalHours()
                            + " hours in all. With your hours a week it gets dates: career roadmap --hours 8"),
                    1);
        }
        String dated = text + " " + dates(plan, start, low, high);
        String weeks = " (" + low + " to " + high + " weeks)";
        return paragraph(dated + (dated.length() + weeks.length() < TWO_ROWS ? weeks : "") + ".");
    }

    private String end(FitPlan plan, int low, int high) {
        return " Done " + Formats.range(today.plusWeeks(low), today.plusWeeks(high)) + " at " + plan.hoursPerWeek()
                + " h.";
    }

    private String dates(FitPlan plan, int start, int low, int high) {
        int hours = plan.hoursPerWeek();
        int before = plan.hours().subList(0, start).stream()
                .mapToInt(Integer::intValue)
                .sum();
        int overrun = career.fit().pace().overrunPercent();
        LocalDate first = today.plusWeeks(ceil(before, hours));
        LocalDate firstLate = today.plusWeeks(ceil((long) before * overrun, 100L * hours));
        return "At " + hours + " h a week: first milestone " + Formats.range(first, firstLate) + ", "
                + allPhases() + " "
                + Formats.range(today.plusWeeks(low), today.plusWeeks(high));
    }

    private String allPhases() {
        int count = career.roadmap().phases().size();
        return count == 1 ? "the one phase" : count == 2 ? "both phases" : "all " + FitWords.number(count) + " phases";
    }

    private static long ceil(long a, long b) {
        return (a + b - 1) / b;
    }

    /** Two neighbouring roles and a task; no dates. */
    private Block elsewhere() {
        List<Block> parts = new ArrayList<>();
        List<Neighbour> roles =
                explanation.next().neighbours().stream().limit(2).toList();
        for (DayItem item : explanation.next().tryIt().stream().limit(1).toList()) {
            String time = item.tryIt().minutes() + " minutes";
            parts.add(paragraph(
                    brief
                            ? "Try it (" + time + ", see t): " + item.label() + "."
                            : "Try it, " + time + ": " + item.tryIt().task()));
        }
        if (brief && nearer != null) {
            return new Block.Group(parts);
        }
        if (brief && !roles.isEmpty()) {
            parts.add(paragraph("Look at: "
                    + roles.stream().map(Neighbour::title).collect(Collectors.joining(" or ")) + " (see t)."));
        } else {
            roles.forEach(r -> parts.add(paragraph("Look at: " + r.title() + ". " + r.difference())));
        }
        return new Block.Group(parts);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Text.of(text), 1);
    }
}
