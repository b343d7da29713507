package dev.careercli.cli;

import dev.careercli.content.load.ContentException;
import dev.careercli.content.load.MissingInputException;
import dev.careercli.content.load.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the failures of the lower rooms into the one error type that has exit codes. */
final class Translation {
    private Translation() {}

    /** The failure in the program's own terms; null for a fault of the program. */
    static @Nullable CareerException of(Throwable failure) {
        if (failure instanceof ContentException content) {
            return bad(content.problems());
        } else if (failure instanceof MissingInputException missing) {
            return new CareerException.MissingInput(String.valueOf(missing.getMessage()), "Check the path.");
        }
        return null;
    }

    private static CareerException bad(List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : problems) {
            lines.add(problem.headline());
            if (problem.hint() != null) {
                lines.add("    " + problem.hint());
            }
        }
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        return new CareerException.BadContent(count + " found; nothing was used.", lines, null);
    }
}
