package dev.careercli.cli.config;

import dev.careercli.app.BackgroundGrader;
import dev.careercli.app.PracticeSettings;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.Confirm;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.OwnVariables;
import dev.careercli.cli.kit.Services;
import dev.careercli.cli.kit.Version;
import dev.careercli.event.Recorded;
import dev.careercli.event.ReviewEvent;
import dev.careercli.journal.Doctor;
import dev.careercli.journal.Health;
import dev.careercli.view.config.DoctorView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is installed, where files are, and whether the journal is sound. */
@Command(
        name = "doctor",
        description =
                "Tells versions, paths and the health of the journal. --repair moves bad lines to a file of their own and"
                        + " never deletes; --restore puts a backup in the journal's place.",
        footer = "$ career doctor")
public final class DoctorCommand implements Callable<Integer> {
    @Option(names = "--repair", description = "Move bad lines aside, and close files that others can read.")
    boolean repair;

    @Option(names = "--restore", paramLabel = "BACKUP", description = "Put this backup, a day or a file, in place.")
    @Nullable
    String restore;

    private final Services services;

    public DoctorCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        // What is wrong is reported below, in full.
        services.withoutAlarm();
        Doctor doctor = new Doctor(services.files());
        long now = services.clock().instant().toEpochMilli();
        if (restore != null) {
            return restore(doctor, restore, now);
        }
        if (repair) {
            Doctor.Repaired done = doctor.repair(now);
            services.printer().changed(DoctorView.repaired(done));
            return ExitCode.OK.code();
        }
        OwnVariables.unknown(services.environment().variables()).forEach(services.errors()::warn);
        Health health = doctor.check();
        List<PracticeSettings.Rejected> rejected =
                PracticeSettings.of(services.journalState().state().settings()).rejected();
        DoctorView.Findings found = new DoctorView.Findings(JournalIdCheck.of(services), rejected, ahead());
        services.printer().print(DoctorView.of(health, found, facts()));
        return health.isSound() && found.isWell() ? ExitCode.OK.code() : ExitCode.BAD_CONTENT.code();
    }

    private DoctorView.Ahead ahead() {
        List<Recorded> ahead = services.journalState().journal().events().stream()
                .filter(r -> services.journalState().isAhead(r.envelope().day()))
                .toList();
        SortedSet<String> questions = new TreeSet<>();
        for (Recorded recorded : ahead) {
            if (recorded.event() instanceof ReviewEvent.Answered answered) {
                questions.add(answered.question().value());
            }
        }
        return ahead.isEmpty()
                ? DoctorView.Ahead.NONE
                : new DoctorView.Ahead(
                        ahead.size(),
                        Collections.max(
                                ahead.stream().map(r -> r.envelope().day()).toList()),
                        questions);
    }

    private List<DoctorView.Fact> facts() {
        List<DoctorView.Fact> facts = new ArrayList<>();
        facts.add(new DoctorView.Fact("career", Version.TEXT));
        facts.add(new DoctorView.Fact("Java", Runtime.version() + ", " + System.getProperty("java.vendor", "")));
        facts.add(new DoctorView.Fact(
                "guides", String.join(", ", services.content().slugs())));
        facts.add(new DoctorView.Fact("grader", grader()));
        facts.add(new DoctorView.Fact("journal", services.files().journal().toString()));
        facts.add(new DoctorView.Fact("settings", services.paths().settings().toString()));
        facts.add(new DoctorView.Fact("state", services.paths().state().toString()));
        facts.add(new DoctorView.Fact("cache", services.paths().cache().toString()));
        return facts;
    }

    /** Loads the model as practice does, so that a failure to load it is reported here. */
    private static String grader() {
        try {
            return BackgroundGrader.load().deep() ? "compares wording and meaning" : "compares wording alone";
        } catch (IOException | IllegalArgumentException | OutOfMemoryError e) {
            return "compares wording alone: " + e.getMessage();
        }
    }

    private int restore(Doctor doctor, String name, long now) {
        Path backup = doctor.backup(name)
                .orElseThrow(() -> new CareerException.MissingInput(
                        "there is no backup '" + name + "'.",
                        "They are in " + services.files().backups() + "."));
        new Confirm(services)
                .orStop("This puts " + backup.getFileName()
                        + " in the journal's place; the journal as it is is kept aside");
        Doctor.Restored restored = doctor.restore(backup, now);
        services.printer().changed(DoctorView.restored(restored));
        return ExitCode.OK.code();
    }
}
