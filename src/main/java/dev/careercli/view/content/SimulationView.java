package dev.careercli.view.content;

import dev.careercli.content.Career;
import dev.careercli.content.ItemId;
import dev.careercli.fit.FitReport;
import dev.careercli.fit.Mark;
import dev.careercli.fit.SimulationReport;
import dev.careercli.fit.Verdict;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a guide's fit items say to made-up people. */
public final class SimulationView {
    private SimulationView() {}

    record Shown(
            int schemaVersion,
            String career,
            int revision,
            long seed,
            int count,
            List<Share> verdicts,
            int withoutVerdict,
            List<Person> people,
            List<String> deadItems,
            List<String> unreachableVerdicts,
            List<Unmet> unreachableMarks) {}

    /** @param percent of all random answer sets, to a tenth */
    record Share(String verdict, int count, double percent) {}

    record Person(String name, @Nullable String verdict) {}

    record Unmet(String criterion, List<String> marks) {}

    public static Output of(Career career, SimulationReport report, long seed) {
        List<Share> shares = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            int count = report.verdicts().getOrDefault(verdict, 0);
            shares.add(new Share(verdict.name(), count, percent(count, report.count())));
        }
        Shown data = new Shown(
                1,
                career.slug().value(),
                career.revision(),
                seed,
                report.count(),
                shares,
                report.withoutVerdict(),
                report.people().entrySet().stream()
                        .map(p -> new Person(p.getKey(), verdict(p.getValue())))
                        .toList(),
                report.dead().stream().map(ItemId::value).toList(),
                report.unreachable().stream().map(Verdict::name).toList(),
                report.unmet().entrySet().stream().map(SimulationView::unmet).toList());
        return new Output(document(career, report, seed), data);
    }

    private static @Nullable String verdict(FitReport report) {
        Verdict verdict = report.verdict();
        return verdict == null ? null : verdict.name();
    }

    private static Unmet unmet(Map.Entry<Career.Criterion, java.util.Set<Mark>> entry) {
        return new Unmet(
                entry.getKey().id().value(),
                entry.getValue().stream().map(Mark::words).toList());
    }

    private static Document document(Career career, SimulationReport report, long seed) {
        Document.Builder page = Document.build()
                .title(
                        career.title(),
                        String.format(Locale.ROOT, "%,d random answer sets, seed %d", report.count(), seed))
                .add(shares(report));
        if (!report.people().isEmpty()) {
            page.group(new Block.Heading(Text.strong("Reference people")), people(report));
        }
        page.paragraph(dead(report)).paragraph(verdicts(report)).paragraph(marks(report));
        return page.paragraph(
                        Text.dim("Random answers are like nobody's. The shares compare one revision of a guide with"
                                + " another and say nothing about people."))
                .end();
    }

    private static Block shares(SimulationReport report) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            rows.add(row(verdict.headline(), report.verdicts().getOrDefault(verdict, 0), report.count()));
        }
        rows.add(row("Too few answers for a verdict", report.withoutVerdict(), report.count()));
        return new Block.Table(List.of(), rows, 0);
    }

    private static List<Block.Cell> row(String name, int count, int of) {
        return List.of(
                Block.Cell.of(name),
                Block.Cell.right(String.format(Locale.ROOT, "%,d", count)),
                Block.Cell.right(String.format(Locale.ROOT, "%.1f %%", percent(count, of))));
    }

    private static Block people(SimulationReport report) {
        return new Block.Table(
                List.of(),
                report.people().entrySet().stream()
                        .map(p -> List.of(
                                Block.Cell.of(Text.accent(p.getKey())),
                                Block.Cell.of(
                                        p.getValue().verdict() == null
                                                ? "too few answers"
                                                : p.getValue().verdict().headline())))
                        .toList(),
                0);
    }

    private static String dead(SimulationReport report) {
        return report.dead().isEmpty()
                ? "Every item can change a score, a verdict or a plan."
                : "Items whose answers change nothing: "
                        + report.dead().stream().map(ItemId::value).collect(Collectors.joining(", ")) + ".";
    }

    private static String verdicts(SimulationReport report) {
        return report.everyVerdictReachable()
                ? "Every verdict can be reached."
                : "No answers reach: "
                        + report.unreachable().stream().map(Verdict::headline).collect(Collectors.joining("; ")) + ".";
    }

    private static String marks(SimulationReport report) {
        return report.unmet().isEmpty()
                ? "Every criterion can get every mark."
                : "Marks that no answers give: "
                        + report.unmet().entrySet().stream()
                                .map(SimulationView::unmet)
                                .map(u -> u.criterion() + " " + String.join(" or ", u.marks()))
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private static double percent(int count, int of) {
        return of == 0 ? 0 : Math.round(1000.0 * count / of) / 10.0;
    }
}
