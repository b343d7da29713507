package dev.careercli.cli.quiz;

import dev.careercli.app.BackgroundGrader;
import dev.careercli.app.PracticeService;
import dev.careercli.content.Career;
import dev.careercli.quiz.interview.AreaFinder;
import java.io.IOException;

/** Finds areas by the names of the guide and, where the build ships what that needs, by meaning. */
final class AreaGuess {
    private AreaGuess() {}

    static AreaFinder finder(Career career, PracticeService practice) {
        try {
            return new AreaFinder(
                    career, practice.bank(), BackgroundGrader.load().meaning());
        } catch (IOException e) {
            return new AreaFinder(career, practice.bank(), null);
        }
    }
}
