package dev.careercli.quiz.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacingStudyTest {
    @ParameterizedTest
    @CsvSource({"14,40", "30,25"})
    void even_pacing_beats_due_first_and_comes_near_the_greedy_way(int days, int answersADay) {
        PacingStudy study = new PacingStudy(days, answersADay, Forecast.KNOWN_AT_FIRST);

        double dueFirst = study.held(PacingStudy.Way.DUE_FIRST, 1);
        double paced = study.held(PacingStudy.Way.EVENLY_PACED, 1);
        double greedy = study.held(PacingStudy.Way.GREEDY, 1);

        assertThat(dueFirst).isLessThan(paced - 30);
        assertThat(paced).isLessThanOrEqualTo(greedy);
        assertThat(greedy - paced).isLessThan(20);
    }

    @ParameterizedTest
    @CsvSource({"0.5,0.87", "0.7,0.905"})
    void a_kept_plan_holds_what_the_best_way_holds(double knownAtFirst, double least) {
        assertThat(PacingStudy.sharePlanned(21, 30, 66, knownAtFirst, 6)).isGreaterThan(least);
    }
}
