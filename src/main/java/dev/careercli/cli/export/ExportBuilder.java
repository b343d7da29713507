package dev.careercli.cli.export;

import dev.careercli.app.JournalState;
import dev.careercli.app.PlanInForce;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.event.RoadmapEvent.PlanSet;
import dev.careercli.event.State;
import dev.careercli.event.State.GivenAnswer;
import dev.careercli.export.AnkiDeck;
import dev.careercli.export.CsvHistory;
import dev.careercli.export.IcsCalendar;
import dev.careercli.export.MarkdownChecklist;
import dev.careercli.export.PlanCopy;
import dev.careercli.export.PlanWords;
import dev.careercli.view.DateForm;
import dev.careercli.view.roadmap.RoadmapChart;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what an export is made from and hands it to its format. */
final class ExportBuilder {
    private final Services services;
    private final Career career;
    private final PlanSet asked;
    private final @Nullable Set<DayOfWeek> slots;
    private final JournalState journalState;

    ExportBuilder(
            Services services,
            Career career,
            PlanSet asked,
            @Nullable Set<DayOfWeek> slots,
            JournalState journalState) {
        this.services = services;
        this.career = career;
        this.asked = asked;
        this.slots = slots;
        this.journalState = journalState;
    }

    void write(ExportFormat format, Appendable out) throws IOException {
        switch (format) {
            case ICS -> new IcsCalendar(plan(dated()), journalState.now(), slots).writeTo(out);
            case MARKDOWN -> new MarkdownChecklist(plan(asked)).writeTo(out);
            case CSV -> csv(out);
            case ANKI ->
                new AnkiDeck(
                                career,
                                services.content().questions(career.slug()),
                                journalState.state().notes())
                        .writeTo(out);
            case HTML -> out.append(new ExportReport(services, career, asked).html());
            case JSONL -> throw new IllegalArgumentException("the journal is bytes, not text");
        }
    }

    /** Every event, byte for byte. */
    void journal(OutputStream out) throws IOException {
        journalState.journal().exportTo(out);
    }

    private PlanCopy plan(PlanSet wanted) {
        PlanInForce plan = new PlanInForce(services.journalState(), career, wanted);
        PlanWords words = new RoadmapChart(career, plan.timeline(), DateForm.LONG);
        return new PlanCopy(career, plan.timeline(), plan.weeks(), ExportReport.evidence(journalState.state()), words);
    }

    /** A calendar needs dates: without any they count from today. */
    private PlanSet dated() {
        PlanSet kept = journalState.state().plans().get(career.slug());
        boolean has = asked.start() != null || (kept != null && kept.start() != null);
        return has
                ? asked
                : new PlanSet(journalState.today(), asked.hours(), asked.by(), asked.startPhase(), asked.skips());
    }

    private Map<QuestionId, Question> questions() {
        return services.content().questions(career.slug()).stream()
                .collect(Collectors.toMap(Question::id, Function.identity()));
    }

    private void csv(Appendable out) throws IOException {
        Map<QuestionId, Question> bank = questions();
        new CsvHistory(answers(bank.keySet()), bank).writeTo(out);
    }

    /** The answers to this guide's questions that stand, whichever guide they were practised in, in order. */
    private List<GivenAnswer> answers(Set<QuestionId> bank) {
        State state = journalState.state();
        return state.answers().values().stream()
                .flatMap(List::stream)
                .filter(a -> bank.contains(a.answered().question())
                        || a.envelope().career() == null
                        || career.slug().equals(a.envelope().career()))
                .sorted(Comparator.comparing(GivenAnswer::envelope))
                .toList();
    }
}
