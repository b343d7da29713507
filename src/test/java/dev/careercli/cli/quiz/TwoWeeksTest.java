package dev.careercli.cli.quiz;

import dev.careercli.TwoWeeks;
import dev.careercli.cli.Golden;
import dev.careercli.cli.Shell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoWeeksTest {
    @TempDir
    Path folder;

    @Test
    void two_weeks_of_practice_day_by_day() {
        Path guides = TwoWeeks.guide(folder.resolve("guides"));
        Shell shell = new Shell(folder.resolve("home"));

        String told = TwoWeeks.play(
                (day, typed, words) -> {
                    List<String> all = new ArrayList<>(List.of(words));
                    all.addAll(List.of("reef-gardener", "--content", guides.toString()));
                    return shell.with("CAREER_NOW", day + "T09:00:00Z")
                            .type(typed, all.toArray(String[]::new))
                            .out();
                },
                List.of());

        Golden.check("two-weeks.txt", told);
    }
}
