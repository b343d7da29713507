package dev.careercli.cli.kit;

import dev.careercli.app.JournalState;
import dev.careercli.journal.Alarm;
import dev.careercli.journal.BadLine;
import dev.careercli.journal.Health;
import dev.careercli.journal.Journal;
import dev.careercli.view.Formats;
import java.util.List;
import java.util.Optional;

/** Tells on standard error what is wrong with the journal where a command meets it: an empty one each time, all else once a day. */
final class JournalAlarm {
    private final Services services;
    private final JournalState journalState;

    JournalAlarm(Services services, JournalState journalState) {
        this.services = services;
        this.journalState = journalState;
    }

    void warn(boolean alarmed) {
        if (!alarmed) {
            return;
        }
        Journal journal = journalState.journal();
        Alarm alarm = new Alarm(services.journalFiles(), journal);
        List<BadLine> bad = journal.badLines();
        Optional<Health.Lost> lost = alarm.lost();
        if (journal.events().isEmpty() && lost.isPresent()) {
            services.errors()
                    .warn("the journal is empty, but " + backup(lost.get()) + ". To bring it back: career doctor"
                            + " --restore " + lost.get().day());
        } else if ((!bad.isEmpty() || lost.isPresent()) && alarm.isNewsOn(journalState.today())) {
            if (!bad.isEmpty()) {
                services.errors().warn(damage(bad) + " See: career doctor");
            }
            lost.ifPresent(l -> services.errors()
                    .warn(backup(l) + ", " + l.missingHere() + " of them not in the journal. See: career doctor"));
        }
    }

    private static String damage(List<BadLine> bad) {
        return bad.size() == 1
                ? "line " + bad.get(0).number() + " of the journal cannot be read and is left out."
                : bad.size() + " lines of the journal cannot be read and are left out, the first is line "
                        + bad.get(0).number() + ".";
    }

    private static String backup(Health.Lost lost) {
        return "the backup of " + Formats.date(lost.day()) + " holds "
                + Formats.count(lost.events(), "event", "events");
    }
}
