package dev.careercli.cli.kit;

import dev.careercli.app.InvalidRequest;
import dev.careercli.content.load.ContentException;
import dev.careercli.content.load.MissingInputException;
import dev.careercli.content.load.Problem;
import dev.careercli.journal.JournalFailure;
import dev.careercli.profile.ProfileProblem;
import dev.careercli.terminal.StreamConsole;
import dev.careercli.view.Formats;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the failures of the lower rooms into the one error type that has exit codes. */
public final class ExceptionMapper {
    private static final int NAMED_LINES = 5;

    private ExceptionMapper() {}

    /** The failure in the program's own terms; null for a fault of the program. */
    public static @Nullable CareerException of(Throwable failure) {
        if (failure instanceof ContentException content) {
            return bad(content.problems());
        } else if (failure instanceof MissingInputException missing) {
            return new CareerException.MissingInput(missing.getMessage() + ".", "Check the path.");
        } else if (failure instanceof ProfileProblem profile) {
            return of(profile);
        } else if (failure instanceof JournalFailure journal) {
            return of(journal);
        } else if (failure instanceof StandardOutput.Failure output) {
            return new CareerException.InputOutput(
                    output.getMessage() + ".", "What was printed before is not complete; what was saved stays saved.");
        } else if (failure instanceof StreamConsole.TooLong line) {
            return new CareerException.BadContent(line.getMessage() + ".", List.of(), "Nothing of it was kept.");
        } else if (failure instanceof InvalidRequest request) {
            return new CareerException.Usage(String.valueOf(request.getMessage()), request.advice());
        }
        return null;
    }

    private static CareerException of(ProfileProblem problem) {
        String message = problem.getMessage() + ".";
        if (problem instanceof ProfileProblem.BadLine) {
            return new CareerException.BadContent(message, List.of(), "Fix the line, or see: career help environment");
        } else if (problem instanceof ProfileProblem.Unusable unusable && unusable.isPermission()) {
            return new CareerException.CannotCreate(message, null);
        } else if (problem instanceof ProfileProblem.Unusable) {
            return new CareerException.InputOutput(message, null);
        }
        return new CareerException.Usage(message, null);
    }

    private static CareerException of(JournalFailure failure) {
        String message = failure.getMessage() + ".";
        if (failure instanceof JournalFailure.Busy) {
            return new CareerException.Busy(message, "Wait for it to end, then try again; nothing is lost.");
        } else if (failure instanceof JournalFailure.ReadOnly || failure instanceof JournalFailure.NoFolder) {
            return new CareerException.CannotCreate(
                    message, "Use --home DIR for another folder; with --no-save, fit, quiz and roadmap keep nothing.");
        } else if (failure instanceof JournalFailure.NotAFile place) {
            return new CareerException.MissingInput(
                    message,
                    place.isLostLink()
                            ? "Bring back what it names, such as a disk that is not mounted, or remove the link."
                            : "Move it away, then try again; nothing was changed.");
        } else if (failure instanceof JournalFailure.NewerFormat newer) {
            return new CareerException.BadContent(
                    message,
                    List.of(),
                    "Use a version of career that knows journal format " + newer.format() + "; nothing was changed.");
        } else if (failure instanceof JournalFailure.Corrupt corrupt) {
            List<String> lines = corrupt.lines().stream()
                    .limit(NAMED_LINES)
                    .map(bad -> corrupt.file() + ":" + bad.number() + ": " + bad.reason())
                    .toList();
            return new CareerException.BadContent(
                    message,
                    lines,
                    "Nothing was changed. Write " + corrupt.file() + " again where it comes from, or take"
                            + " out what is named above.");
        }
        return new CareerException.InputOutput(
                message, "Free some space or repair the disk; everything acknowledged so far is kept.");
    }

    private static CareerException bad(List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : problems) {
            lines.add(problem.headline());
            if (problem.hint() != null) {
                lines.add("    " + problem.hint());
            }
        }
        String count = Formats.count(problems.size(), "problem");
        return new CareerException.BadContent(count + " found; nothing was used.", lines, null);
    }
}
