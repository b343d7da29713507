package dev.careercli.cli.roadmap;

import dev.careercli.app.JournalState;
import dev.careercli.app.PracticeService;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.RoadmapSpec.Milestone;
import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.progress.PhaseHold;
import dev.careercli.terminal.Reply;
import org.jspecify.annotations.Nullable;

/** A milestone counts once something shows it: a note or a link, or every question on the goals of its phase held. */
final class MilestoneEvidence {
    private final Services services;
    private final Career career;

    MilestoneEvidence(Services services, Career career) {
        this.services = services;
        this.career = career;
    }

    /**
     * The evidence to keep with a step that is said to be done, asked for where it is missing.
     *
     * @throws CareerException when a milestone has no proof and nobody can be asked for one
     */
    @Nullable
    String of(Step step, @Nullable String evidence) {
        if (evidence != null && !evidence.isBlank()) {
            return evidence.strip();
        }
        if (!(step instanceof Milestone)) {
            return null;
        }
        PracticeService practice = new PracticeService(
                services.journalState(), career, services.content().questions(career.slug()));
        JournalState journalState = services.journalState();
        PhaseHold linked = PhaseHold.of(
                phaseOf(step), journalState.state(), practice.bank(), practice.scheduler(), journalState.today());
        if (linked.isHeld()) {
            return null;
        }
        if (services.mayAsk() && services.environment().device().in()) {
            Reply reply = services.console().ask("  What shows it? A link or a note, Enter = not done yet › ");
            if (reply instanceof Reply.Interrupted) {
                throw new CareerException.Interrupted("stopped; nothing was changed.");
            } else if (reply instanceof Reply.Line line && !line.text().isBlank()) {
                return line.text().strip();
            }
            throw new CareerException.Failed("nothing was changed.", null);
        }
        throw new CareerException.Usage(
                "milestone " + step.handle() + " needs evidence, or its " + linked.all() + " questions held; you hold "
                        + linked.held()
                        + ".",
                "Such as: career roadmap done " + step.handle() + " --evidence https://example.org/my-pipeline");
    }

    private Phase phaseOf(Step milestone) {
        return career.roadmap().phases().stream()
                .filter(p -> p.milestone().id().equals(milestone.id()))
                .findFirst()
                .orElseThrow();
    }
}
