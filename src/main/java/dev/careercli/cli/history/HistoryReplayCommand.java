package dev.careercli.cli.history;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.InputLines;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Plural;
import dev.careercli.export.BoundedLines;
import dev.careercli.export.Replay;
import dev.careercli.export.ReplayLines;
import dev.careercli.files.FileReason;
import dev.careercli.schedule.StudyDays;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replays recorded answers through the scheduler, for authors of schedulers who compare theirs with this one. */
@Command(
        name = "replay",
        description =
                "Runs recorded answers through the scheduler: JSON Lines in, a JSON line with the states out for each. For"
                        + " authors of schedulers; your own journal is neither read nor written.",
        footer = "$ career history replay - --zone UTC")
final class HistoryReplayCommand implements Callable<Integer> {
    private static final int LONGEST_LINE = 1 << 24;

    private static final String FORM =
            "A line is one JSON object, such as {\"id\":\"a\",\"reviews\":[...]}; docs/practice.md has all of it.";

    @Parameters(arity = "1", paramLabel = "FILE|-", description = "The file to read, or - for standard input.")
    String file = "";

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The time zone of study days, such as Europe/Berlin; UTC when left out.")
    @Nullable
    String zone;

    @Option(names = "--rollover", paramLabel = "HH:MM", description = "When a study day begins; 00:00 when left out.")
    @Nullable
    String rollover;

    private final Services services;

    HistoryReplayCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        StudyDays days = days();
        int bad = 0;
        try (Reader in = InputLines.open(services, file)) {
            BoundedLines lines = new BoundedLines(in, LONGEST_LINE);
            for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
                if (line.tooLong() || !line.text().isBlank()) {
                    bad += replay(line, days) ? 0 : 1;
                }
                if (services.printer().readerGone()) {
                    return ExitCode.OK.code();
                }
            }
        } catch (BoundedLines.NoEnd e) {
            throw new CareerException.BadContent(InputLines.name(file) + ": " + e.getMessage() + ".", List.of(), FORM);
        } catch (IOException e) {
            throw new CareerException.InputOutput(
                    InputLines.name(file) + " cannot be read to its end: " + FileReason.of(Path.of(file), e) + ".",
                    "Check the disk, then run it again.");
        }
        if (bad > 0) {
            throw new CareerException.BadContent(
                    Plural.of(bad, "line was", "lines were") + " refused; the others are replayed.", List.of(), FORM);
        }
        return ExitCode.OK.code();
    }

    private boolean replay(BoundedLines.Line line, StudyDays days) {
        ReplayLines.Line read = line.tooLong()
                ? new ReplayLines.Refused(line.number(), "longer than " + (LONGEST_LINE >> 20) + " million characters")
                : ReplayLines.read(line.number(), line.text());
        if (read instanceof ReplayLines.Refused refused) {
            services.errors().warn("line " + refused.number() + ": " + refused.problem());
            return false;
        }
        Replay.Sequence sequence = ((ReplayLines.Ready) read).sequence();
        services.environment().out().print(ReplayLines.write(sequence.id(), Replay.run(sequence, days)) + "\n");
        return true;
    }

    private StudyDays days() {
        try {
            return new StudyDays(
                    zone == null ? StudyDays.UTC.zone() : ZoneId.of(zone),
                    rollover == null ? LocalTime.MIDNIGHT : LocalTime.parse(rollover));
        } catch (DateTimeException e) {
            throw new CareerException.Usage(
                    "--zone takes a zone such as Europe/Berlin, --rollover a time such as 04:00.",
                    "Try 'career history replay --help'.");
        }
    }
}
