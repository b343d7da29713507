package dev.careercli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.Tools.Ran;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher keeps in the cache folder for faster starts: nobody may notice it but by the time they take. */
@Tag("tool")
class ArchiveIT {
    private static final int PATIENCE_SECONDS = 90;

    @TempDir
    Path scratch;

    private Tools tools() throws IOException {
        Files.createDirectories(home());
        return new Tools(scratch).with("CAREER_ARCHIVE", "");
    }

    private Path home() {
        return scratch.resolve("home");
    }

    private Path folder() {
        return home().resolve("cache/start");
    }

    private List<Path> made() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.toList();
        }
    }

    /** A rehearsal that outlives its test would write into a folder that is being deleted. */
    @AfterEach
    void noRehearsalGoesOn() throws Exception {
        for (int i = 0;
                i < PATIENCE_SECONDS * 10
                        && made().stream().anyMatch(f -> f.toString().endsWith(".lock"));
                i++) {
            Thread.sleep(100);
        }
    }

    /** The archive once it stands there whole. */
    private Path archive() throws Exception {
        for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
            List<Path> made = made().stream().sorted().toList();
            if (made.size() == 2 && made.get(1).toString().endsWith(".size")) {
                return made.get(0);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no archive after " + PATIENCE_SECONDS + " s, but " + made());
    }

    @Test
    void the_first_run_leaves_an_archive_and_later_ones_say_the_same_with_it() throws Exception {
        Ran first = tools().run("./career", "list");

        Path archive = archive();
        Ran second = tools().run("./career", "list");

        assertThat(first.err()).isEmpty();
        assertThat(second).isEqualTo(first);
        assertThat(Files.readString(Path.of("target/career.build")).strip())
                .isEqualTo(archive.getFileName().toString().substring(0, "0.1.0-0123456789abcdef".length()));
        assertThat(made()).hasSize(2);
    }

    @Test
    void a_damaged_archive_changes_nothing_that_is_seen() throws Exception {
        Ran sound = tools().run("./career", "list");
        Path archive = archive();
        byte[] whole = Files.readAllBytes(archive);
        byte[] foreign = whole.clone();
        Arrays.fill(foreign, 8, 64, (byte) 'x');
        for (byte[] bytes : List.of(
                Arrays.copyOf(whole, whole.length / 2),
                Arrays.copyOf(whole, 100),
                foreign,
                "nonsense".getBytes(StandardCharsets.UTF_8))) {
            Files.delete(archive);
            Files.write(archive, bytes);

            assertThat(tools().run("./career", "list"))
                    .as("%d bytes", bytes.length)
                    .isEqualTo(sound);
        }
    }

    @Test
    void an_archive_older_than_the_program_is_made_again() throws Exception {
        tools().run("./career", "--version");
        Path archive = archive();
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(archive, old);

        Ran ran = tools().run("./career", "--version");

        assertThat(ran.err()).isEmpty();
        for (int i = 0;
                i < PATIENCE_SECONDS * 10
                        && Files.getLastModifiedTime(archive()).equals(old);
                i++) {
            Thread.sleep(100);
        }
        assertThat(Files.getLastModifiedTime(archive())).isGreaterThan(old);
    }

    @Test
    void of_two_first_runs_at_once_one_makes_it() throws Exception {
        Tools tools = tools();
        CompletableFuture<Ran> one = CompletableFuture.supplyAsync(() -> tools.run("./career", "list"));
        CompletableFuture<Ran> other = CompletableFuture.supplyAsync(() -> tools.run("./career", "list"));

        assertThat(one.get()).isEqualTo(other.get());
        assertThat(one.get().err()).isEmpty();
        assertThat(archive()).isNotEmptyFile();
        assertThat(made()).hasSize(2);
    }

    @Test
    void where_nothing_can_be_kept_nothing_is_said() throws Exception {
        Files.createDirectories(home());
        Files.createFile(home().resolve("cache"));

        Ran ran = tools().run("./career", "list");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void nothing_is_kept_where_no_place_is_known_or_it_is_not_wanted() throws Exception {
        Ran homeless = tools().with("CAREER_HOME", "").with("HOME", "").run("./career", "list");
        Ran unwanted = tools().with("CAREER_ARCHIVE", "no").run("./career", "list");
        Ran elsewhere = tools().run(
                        "./career", "list", "--home", scratch.resolve("other").toString());
        Thread.sleep(500);

        assertThat(List.of(homeless, unwanted, elsewhere))
                .allSatisfy(ran -> assertThat(ran.code()).isZero());
        assertThat(made()).isEmpty();
        assertThat(scratch.resolve("other")).doesNotExist();
        assertThat(scratch.resolve(".cache")).doesNotExist();
    }
}
