package dev.careercli.fit;

import dev.careercli.content.Career;
import dev.careercli.content.FitSpec;
import dev.careercli.content.FitSpec.Gate;
import dev.careercli.content.FitSpec.GateEffect;
import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.fit.WorkedExample.GateTerm;
import dev.careercli.fit.WorkedExample.PartTerm;
import dev.careercli.fit.WorkedExample.PhaseTerm;
import dev.careercli.fit.WorkedExample.Term;
import java.util.List;

/** Lays out the arithmetic of a report of one guide. */
public final class PencilCalculation {
    private final Career career;
    private final FitSpec spec;
    private final ItemIndex items;
    private final Scoring scoring;
    private final Placer placer;

    public PencilCalculation(Career career) {
        this.career = career;
        spec = career.fit();
        items = new ItemIndex(spec);
        scoring = new Scoring(items);
        placer = new Placer(items, career.roadmap(), spec.pace());
    }

    public WorkedExample of(FitReport report) {
        Picks picks = items.picks(report.answers());
        List<Term> want = items.want().stream().map(i -> term(i, picks)).toList();
        List<PartTerm> ready = items.readyParts().stream()
                .map(part -> new PartTerm(
                        part.name(),
                        part.weight(),
                        part.items().stream().map(i -> term(i, picks)).toList(),
                        scoring.value(part, picks)))
                .toList();
        Fraction wantSum = Fraction.ZERO;
        for (Term term : want) {
            wantSum = term.points() == null ? wantSum : wantSum.plus(term.points());
        }
        Fraction readySum = Fraction.ZERO;
        int readyWeight = 0;
        for (PartTerm part : ready) {
            if (part.value() != null) {
                readySum = readySum.plus(part.value().times(part.weight()));
                readyWeight += part.weight();
            }
        }
        return new WorkedExample(
                want,
                wantSum,
                scoring.known(items.want(), picks),
                ready,
                readySum,
                readyWeight,
                items.gates().stream().map(i -> gate(i, picks)).toList(),
                phases(report, picks));
    }

    private Term term(int item, Picks picks) {
        boolean known = picks.known(item);
        return new Term(
                items.item(item).id(),
                items.item(item).label(),
                words(item, picks),
                known ? scoring.points(item, picks) : null);
    }

    private GateTerm gate(int item, Picks picks) {
        Gate gate = (Gate) items.item(item);
        GateEffect effect =
                picks.known(item) ? gate.options().get(picks.get(item)).effect() : null;
        return new GateTerm(
                gate.id(),
                gate.label(),
                words(item, picks),
                gate.kind(),
                effect,
                Verdict.ofCap(scoring.gateCap(item, picks)));
    }

    private String words(int item, Picks picks) {
        return AnswerWords.of(spec, items.item(item), picks.known(item) ? picks.get(item) : null);
    }

    private List<PhaseTerm> phases(FitReport report, Picks picks) {
        List<Phase> phases = career.roadmap().phases();
        return phases.stream()
                .map(phase -> new PhaseTerm(
                        phase.number(),
                        phase.weeks(),
                        spec.pace().baseHoursPerWeek(),
                        placer.strands(phase, picks),
                        report.plan().hours().get(phases.indexOf(phase))))
                .toList();
    }
}
