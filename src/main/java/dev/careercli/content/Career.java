package dev.careercli.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One guide: everything its page says, without its questions.
 *
 * @param featured whether it is meant when no career is named
 * @param revision raised when fit items or their options change meaning; old verdicts then show as stale
 * @param moved old ids and the ids that took their place
 * @param retired ids that must never be used again
 */
public record Career(
        CareerSlug slug,
        String title,
        boolean featured,
        int revision,
        List<Code> codes,
        Statement overview,
        List<Statement> industries,
        List<Criterion> criteria,
        FitSpec fit,
        List<DayEntry> day,
        List<Metric> metrics,
        List<Skill> skills,
        List<Tool> tools,
        RoadmapSpec roadmap,
        List<Estimate> estimates,
        List<Rung> ladder,
        List<Faq> faq,
        List<Neighbour> neighbours,
        List<Area> areas,
        List<SourceNote> sources,
        Map<String, String> moved,
        List<String> retired) {
    public Career {
        Require.text(title, "title");
        Require.between(1, 9999, revision, "revision");
        codes = List.copyOf(codes);
        industries = List.copyOf(industries);
        criteria = Require.some(criteria, "criteria");
        day = List.copyOf(day);
        metrics = List.copyOf(metrics);
        skills = List.copyOf(skills);
        tools = List.copyOf(tools);
        estimates = List.copyOf(estimates);
        ladder = List.copyOf(ladder);
        faq = List.copyOf(faq);
        neighbours = List.copyOf(neighbours);
        areas = List.copyOf(areas);
        sources = List.copyOf(sources);
        moved = Map.copyOf(moved);
        retired = List.copyOf(retired);
    }

    /** This guide with other areas. */
    public Career withAreas(List<Area> others) {
        return new Career(
                slug,
                title,
                featured,
                revision,
                codes,
                overview,
                industries,
                criteria,
                fit,
                day,
                metrics,
                skills,
                tools,
                roadmap,
                estimates,
                ladder,
                faq,
                neighbours,
                others,
                sources,
                moved,
                retired);
    }

    public Optional<Area> area(AreaId id) {
        return areas.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    public Optional<Neighbour> neighbour(String id) {
        return neighbours.stream().filter(n -> n.id().equals(id)).findFirst();
    }

    /** The pay of the role itself, else of the lowest rung; empty where the guide states none. */
    public Optional<Pay> pay() {
        return ladder.stream()
                .filter(rung -> rung.title().equals(title))
                .findFirst()
                .or(() -> ladder.stream().findFirst())
                .map(Rung::pay);
    }

    /** A code of the role in an outside taxonomy. */
    public record Code(String scheme, String id, String title, Source source) {}

    /** A sentence or paragraph with who says so. */
    public record Statement(String text, Source source) {}

    /** Which of the page's three lists a criterion belongs to. */
    public enum CriterionGroup {
        GREAT_FIT("Great fit"),
        REQUIRES("Requires"),
        MAY_NOT_FIT("May not fit");

        private final String label;

        CriterionGroup(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A criterion of the guide.
     *
     * @param brief its few words in the criteria table, after the group's label
     */
    public record Criterion(CriterionId id, CriterionGroup group, String brief, String text, Source source) {}

    /**
     * An entry of the typical day.
     *
     * @param time as the page prints it without AM or PM, on a 24-hour clock: {@code 9:00} to {@code 17:00}
     */
    public record DayEntry(String time, String text, Source source) {}

    /**
     * A figure of the guide.
     *
     * @param value as printed: {@code 9.2/10}, {@code 15 %}
     * @param sourceStated whether the guide says where the figure comes from
     */
    public record Metric(String id, String name, String value, String note, Source source, boolean sourceStated) {}

    /**
     * A skill of the role.
     *
     * @param areas whose questions practise it
     * @param related other roles that need it
     */
    public record Skill(
            SkillId id,
            String name,
            Source source,
            String what,
            String why,
            List<String> resources,
            List<GoalId> goals,
            List<AreaId> areas,
            List<String> related) {
        public Skill {
            resources = List.copyOf(resources);
            goals = List.copyOf(goals);
            areas = List.copyOf(areas);
            related = List.copyOf(related);
        }
    }

    public record Tool(
            String id,
            String name,
            String use,
            Source source,
            @Nullable String note) {}

    /** What others publish for the same way: {@code 6 months}. */
    public record Estimate(String who, String figure, Source source) {}

    /**
     * A step of the career ladder.
     *
     * @param pay null where nobody states it
     */
    public record Rung(
            String id, String title, String years, @Nullable Pay pay, Source source, List<String> duties) {
        public Rung {
            duties = List.copyOf(duties);
        }
    }

    /**
     * Yearly pay in whole units of a currency.
     *
     * @param open whether the guide prints a plus after the high end
     */
    public record Pay(int low, int high, boolean open, String currency) {
        public Pay {
            Require.between(0, high, low, "payLow");
        }
    }

    public record Faq(String question, String answer, Source source) {}

    /** Another role, and the criterion it differs on. */
    public record Neighbour(String id, String title, String difference, Source source) {}

    /** A field of questions with its short name. */
    public record Area(AreaId id, String title, List<String> terms) {
        public Area {
            terms = List.copyOf(terms);
        }

        /** An area without names of its own. */
        public Area(AreaId id, String title) {
            this(id, title, List.of());
        }
    }

    /** Where the guide's statements come from, for {@code show sources}. */
    public record SourceNote(String id, String title, String note) {}
}
