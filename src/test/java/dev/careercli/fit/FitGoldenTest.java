package dev.careercli.fit;

import static dev.careercli.fit.FlagshipFit.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published made-up people and the table of results printed with the model. */
class FitGoldenTest {
    @ParameterizedTest
    @ValueSource(strings = {"senior-devops", "cs-grad-eager", "curious-unsure", "all-middle"})
    void a_published_person_gets_the_published_result(String person) {
        JsonNode expected = FourPeople.expected(person);
        FitReport report = FlagshipFit.scorer().score(FourPeople.answers(person));

        assertThat(report.sufficient())
                .isEqualTo(expected.required("sufficient").asBoolean());
        assertThat(report.verdict()).hasToString(expected.required("level").asText());
        assertThat(List.of(report.range().low().name(), report.range().high().name()))
                .isEqualTo(texts(expected.required("level_range")));
        assertThat(report.want().point()).hasToString(expected.required("W").asText());
        assertThat(report.ready().point()).hasToString(expected.required("R").asText());
        JsonNode caps = expected.required("caps");
        assertThat(report.caps())
                .isEqualTo(new Caps(
                        caps.required("G").asInt(),
                        caps.required("W").asInt(),
                        caps.required("R").asInt()));
        assertThat(report.binding().stream().map(Enum::name).toList()).isEqualTo(texts(expected.required("binding")));
        assertThat(report.pivots()).isEqualTo(pivots(expected.required("pivots")));
        assertThat(report.firm()).isEqualTo(expected.required("firm").asBoolean());
    }

    @ParameterizedTest
    @ValueSource(strings = {"senior-devops", "cs-grad-eager", "curious-unsure", "all-middle"})
    void a_published_person_gets_the_published_plan(String person) {
        JsonNode expected = FourPeople.expected(person).required("plan");
        FitPlan plan = FlagshipFit.scorer().score(FourPeople.answers(person)).plan();

        assertThat(plan.hours()).isEqualTo(numbers(expected.required("hours")));
        assertThat(plan.totalHours()).isEqualTo(expected.required("total").asInt());
        assertThat(plan.startPhase()).isEqualTo(expected.required("start").asInt());
        assertThat(plan.needs()).isEqualTo(numbers(expected.required("need")));
        assertThat(plan.weeksLow()).isEqualTo(expected.required("weeks").asInt());
        assertThat(plan.weeksHigh()).isEqualTo(expected.required("weeks_hi").asInt());
    }

    @Test
    void somebody_who_said_nothing_gets_the_whole_range_and_the_whole_way() {
        FitReport report = FlagshipFit.scorer().score(FitAnswers.NONE);

        assertThat(report.verdict()).isNull();
        assertThat(report.caps()).isNull();
        assertThat(report.binding()).isEmpty();
        assertThat(report.pivots()).isEmpty();
        assertThat(report.range()).isEqualTo(new VerdictRange(Verdict.NOT, Verdict.STRONG));
        assertThat(report.want()).isEqualTo(new Score(null, Fraction.ZERO, Fraction.of(100)));
        assertThat(report.ready()).isEqualTo(new Score(null, Fraction.ZERO, Fraction.of(100)));
        assertThat(report.plan().totalHours()).isEqualTo(400);
        assertThat(report.plan().startPhase()).isEqualTo(1);
        assertThat(report.plan().weeksLow()).isNull();
        assertThat(report.plan().weeksHigh()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "332, 8, 42, 67",
        "304, 6, 51, 82",
        "246, 10, 25, 40",
        "392, 12, 33, 53",
        "392, 8, 49, 79",
        "400, 5, 80, 128",
        "346, 5, 70, 111",
        "232, 10, 24, 38",
        "396, 4, 99, 159",
        "25, 5, 5, 8",
        "240, 8, 30, 48"
    })
    void the_published_hours_take_the_published_weeks(int hours, int perWeek, int low, int high) {
        assertThat(Placer.weeks(hours, 100, perWeek)).isEqualTo(low);
        assertThat(Placer.weeks(hours, 160, perWeek)).isEqualTo(high);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 875/11, 151/2, STRONG, ''",
        "4, 875/11, 72, STRONG, ''",
        "4, 850/11, 84, STRONG, ''",
        "2, 950/11, 61/2, LONG, G",
        "3, 75, 59/2, GOOD, GR",
        "0, 425/11, 5/2, NOT, G",
        "0, 50, 143/2, NOT, G",
        "4, 350/11, 171/2, TRY, W",
        "3, 425/7, 43/2, LONG, R",
        "4, 1025/11, 197/2, STRONG, ''",
        "4, 50, 53, TRY, W"
    })
    void the_published_scores_give_the_published_verdict(
            int gates, String want, String ready, Verdict verdict, String binding) {
        Caps caps = new Caps(gates, FitModel.wantCap(Fraction.parse(want)), FitModel.readyCap(Fraction.parse(ready)));

        assertThat(caps.verdict()).isEqualTo(verdict);
        assertThat(String.join("", caps.binding().stream().map(Enum::name).toList()))
                .isEqualTo(binding);
    }

    @ParameterizedTest
    @CsvSource({"25, 1, 3", "55, 3, 4", "70, 4, 4", "50, 1, 4"})
    void a_score_on_a_threshold_has_reached_it(int score, int want, int ready) {
        assertThat(FitModel.wantCap(Fraction.of(score))).isEqualTo(want);
        assertThat(FitModel.readyCap(Fraction.of(score))).isEqualTo(ready);
        assertThat(FitModel.wantCap(Fraction.of(score * 1000L - 1, 1000))).isLessThanOrEqualTo(want);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<Integer> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }

    private static List<Pivot> pivots(JsonNode array) {
        List<Pivot> pivots = new ArrayList<>();
        array.forEach(pivot -> pivots.add(new Pivot(
                id(pivot.required(0).asText()),
                pivot.required(1).asInt(),
                Verdict.valueOf(pivot.required(2).asText()))));
        return pivots;
    }
}
