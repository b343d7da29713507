package dev.careercli.view.guide;

import dev.careercli.content.Career;
import dev.careercli.content.Career.CriterionGroup;
import dev.careercli.content.Career.Pay;
import dev.careercli.content.Career.Rung;
import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.content.RoadmapSpec.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The data of each section, in plain values. */
final class SectionContent {
    private final Career career;

    SectionContent(Career career) {
        this.career = career;
    }

    record Overview(String text, String source, List<String> industries, List<Code> codes) {}

    record Code(String scheme, String id, String title, String source) {}

    record DayRow(String time, String text, String source) {}

    record CriterionRow(String id, String group, String text, String source) {}

    record MetricRow(String id, String name, String value, String note, String source, boolean sourceStated) {}

    record SkillRow(
            String id,
            String name,
            String source,
            String what,
            String why,
            List<String> resources,
            List<String> goals,
            List<String> areas,
            List<String> related) {}

    record ToolRow(
            String id,
            String name,
            String use,
            String source,
            @Nullable String note) {}

    record RungRow(
            String id,
            String title,
            String years,
            @Nullable Integer payLow,
            @Nullable Integer payHigh,
            @Nullable Boolean payOpen,
            @Nullable String currency,
            String source,
            List<String> duties) {}

    record FaqRow(String question, String answer, String source) {}

    record PhaseRow(
            int number, String title, int weeks, List<StepRow> goals, StepRow milestone, List<ResourceRow> resources) {}

    record StepRow(String handle, String id, String text) {}

    record ResourceRow(
            String id,
            String title,
            @Nullable String cost,
            @Nullable String url,
            String source) {}

    record SourceRow(String id, String title, String note) {}

    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            all.put(section.word(), of(section));
        }
        return all;
    }

    Object of(Section section) {
        return switch (section) {
            case OVERVIEW -> overview();
            case DAY ->
                career.day().stream()
                        .map(d -> new DayRow(d.time(), d.text(), d.source().text()))
                        .toList();
            case FIT -> criteria(false);
            case REQUIREMENTS -> criteria(true);
            case METRICS ->
                career.metrics().stream()
                        .map(m -> new MetricRow(
                                m.id(),
                                m.name(),
                                m.value(),
                                m.note(),
                                m.source().text(),
                                m.sourceStated()))
                        .toList();
            case SKILLS -> skills();
            case TOOLS ->
                career.tools().stream()
                        .map(t -> new ToolRow(
                                t.id(), t.name(), t.use(), t.source().text(), t.note()))
                        .toList();
            case LADDER -> ladder();
            case FAQ ->
                career.faq().stream()
                        .map(f ->
                                new FaqRow(f.question(), f.answer(), f.source().text()))
                        .toList();
            case ROADMAP ->
                career.roadmap().phases().stream().map(SectionContent::phase).toList();
            case SOURCES ->
                career.sources().stream()
                        .map(s -> new SourceRow(s.id(), s.title(), s.note()))
                        .toList();
        };
    }

    private Overview overview() {
        return new Overview(
                career.overview().text(),
                career.overview().source().text(),
                career.industries().stream().map(Career.Statement::text).toList(),
                career.codes().stream()
                        .map(c -> new Code(
                                c.scheme(), c.id(), c.title(), c.source().text()))
                        .toList());
    }

    private List<CriterionRow> criteria(boolean required) {
        return career.criteria().stream()
                .filter(c -> (c.group() == CriterionGroup.REQUIRES) == required)
                .map(c -> new CriterionRow(
                        c.id().value(), c.group().label(), c.text(), c.source().text()))
                .toList();
    }

    private List<SkillRow> skills() {
        return career.skills().stream()
                .map(s -> new SkillRow(
                        s.id().value(),
                        s.name(),
                        s.source().text(),
                        s.what(),
                        s.why(),
                        s.resources(),
                        s.goals().stream().map(Object::toString).toList(),
                        s.areas().stream().map(Object::toString).toList(),
                        s.related()))
                .toList();
    }

    private List<RungRow> ladder() {
        return career.ladder().stream().map(SectionContent::rung).toList();
    }

    private static RungRow rung(Rung rung) {
        Pay pay = rung.pay();
        return new RungRow(
                rung.id(),
                rung.title(),
                rung.years(),
                pay == null ? null : pay.low(),
                pay == null ? null : pay.high(),
                pay == null ? null : pay.open(),
                pay == null ? null : pay.currency(),
                rung.source().text(),
                rung.duties());
    }

    private static PhaseRow phase(Phase phase) {
        return new PhaseRow(
                phase.number(),
                phase.title(),
                phase.weeks(),
                phase.goals().stream().map(SectionContent::step).toList(),
                step(phase.milestone()),
                phase.resources().stream()
                        .map(r -> new ResourceRow(
                                r.id(), r.title(), r.cost(), r.url(), r.source().text()))
                        .toList());
    }

    private static StepRow step(Step step) {
        return new StepRow(step.handle(), step.id().value(), step.text());
    }
}
