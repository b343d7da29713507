package dev.careercli.view.config;

import dev.careercli.journal.Health;
import dev.careercli.view.config.DoctorView.Fact;
import dev.careercli.view.config.DoctorView.Findings;
import dev.careercli.view.config.DoctorView.Ids;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an examination found, as data. */
final class DoctorData {
    private DoctorData() {}

    /** @param sound whether all is well */
    record Examined(
            int schemaVersion,
            List<Fact> facts,
            boolean sound,
            int events,
            int unknownEvents,
            List<Bad> badLines,
            int tornBytes,
            boolean zeros,
            List<String> backups,
            @Nullable Backup newest,
            @Nullable Lost lost,
            List<Copy> copies,
            int eventsAhead,
            Set<String> questionsAhead,
            List<String> exposed,
            Map<String, String> movedIds,
            Set<String> idsOfNoGuide,
            List<BadSetting> badSettings) {}

    /** @param used what stands in for the value; empty where nothing does */
    record BadSetting(String name, String value, String used) {}

    record Bad(long line, String reason) {}

    record Backup(String file, boolean restores, int events, int missingHere) {}

    record Lost(String backup, String day, int events, int missingHere) {}

    record Copy(String file, int events, int missingHere) {}

    static Examined of(Health health, Findings found, List<Fact> facts) {
        Health.Proof newest = health.newest();
        Health.Lost lost = health.lost();
        Ids ids = found.ids();
        return new Examined(
                1,
                facts,
                health.isSound() && found.isWell(),
                health.events(),
                health.unknown().size(),
                health.badLines().stream()
                        .map(b -> new Bad(b.number(), b.reason()))
                        .toList(),
                health.tornBytes(),
                health.zeros(),
                health.backups().stream().map(Object::toString).toList(),
                newest == null
                        ? null
                        : new Backup(
                                newest.backup().toString(), newest.restores(), newest.events(), newest.missingHere()),
                lost == null
                        ? null
                        : new Lost(lost.backup().toString(), lost.day().toString(), lost.events(), lost.missingHere()),
                health.copies().stream()
                        .map(c -> new Copy(c.file().toString(), c.events(), c.missingHere()))
                        .toList(),
                found.ahead().events(),
                found.ahead().questions(),
                health.exposed().stream().map(Object::toString).toList(),
                ids.moved(),
                ids.nowhere(),
                found.rejected().stream()
                        .map(r -> new BadSetting(
                                r.setting().word(), r.value(), r.setting().usual()))
                        .toList());
    }
}
