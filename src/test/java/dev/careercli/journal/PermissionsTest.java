package dev.careercli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PermissionsTest {
    @TempDir
    Path folder;

    /** Practises in the home that is named, so that a test can set the umask of a process. */
    static final class Practice {
        private Practice() {}

        public static void main(String[] args) {
            Home home = new Home(Path.of(args[0]));
            home.practise("a");
            home.open().append(Home.stamp(Home.DAY.plusDays(1)), Home.answer("b"));
            home.overwrite("torn".getBytes(StandardCharsets.US_ASCII));
            home.practise("c");
            new DraftStore(home.files).save(DraftStoreTest.draft("x"));
        }
    }

    private static Map<String, String> modes(Path home) throws IOException {
        Map<String, String> modes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                modes.put(
                        home.relativize(file).toString(),
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
        return modes;
    }

    @Test
    void files_are_0600_and_folders_0700_under_a_umask_that_would_open_them_to_all() throws Exception {
        Path home = folder.resolve("home");
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "umask 000; exec \"$0\" \"$@\"",
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Practice.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();

        Map<String, String> modes = modes(home);
        assertThat(modes)
                .containsKeys("data", "data/journal.jsonl", "data/journal.lock", "data/backups", "data/aside")
                .containsKeys("state/device", "state/drafts", "data/backups/journal-2026-11-24.jsonl");
        modes.forEach((name, mode) ->
                assertThat(mode).as(name).isEqualTo(Files.isDirectory(home.resolve(name)) ? "rwx------" : "rw-------"));
    }

    @Test
    void a_file_that_others_can_read_is_named_by_the_doctor_and_narrowed_by_a_repair() throws IOException {
        Home home = new Home(folder);
        home.practise("a");
        Files.setPosixFilePermissions(home.files.journal(), PosixFilePermissions.fromString("rw-r--r--"));
        Doctor doctor = new Doctor(home.files, Duration.ofMillis(300));

        assertThat(doctor.check().exposed()).containsExactly(home.files.journal());
        assertThat(doctor.repair(1).narrowed()).containsExactly(home.files.journal());
        assertThat(doctor.check().isSound()).isTrue();
    }

    @Test
    void a_read_only_file_system_is_told_apart_from_other_failures() {
        // The Java runtime's own image is read-only for every user, root included.
        Home home = new Home(Path.of(URI.create("jrt:/java.base")).resolve("home"));

        assertThatThrownBy(() -> home.practise("a"))
                .isInstanceOf(JournalFailure.ReadOnly.class)
                .hasMessageContaining("java.base/home/data: the file system is read-only");
    }

    @Test
    void a_folder_without_the_right_to_write_is_read_only_and_still_read() throws IOException {
        Home home = new Home(folder);
        home.practise("a");
        Files.setPosixFilePermissions(home.files.data(), PosixFilePermissions.fromString("r-x------"));
        try {
            assertThat(home.answers()).containsExactly("a");
            boolean allowedAnyway = Files.isWritable(home.files.data());
            if (!allowedAnyway) {
                assertThatThrownBy(() -> new Doctor(home.files).restore(home.files.journal(), 1))
                        .isInstanceOf(JournalFailure.ReadOnly.class);
            }
        } finally {
            Files.setPosixFilePermissions(home.files.data(), PosixFilePermissions.fromString("rwx------"));
        }
    }
}
