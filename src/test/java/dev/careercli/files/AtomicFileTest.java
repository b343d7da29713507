package dev.careercli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void a_new_file_is_for_its_owner_alone_and_leaves_nothing_beside_it() throws IOException {
        Path file = folder.resolve("a.txt");

        AtomicFile.write(file, NEW);

        assertThat(file).hasContent("new");
        assertThat(mode(file)).isEqualTo("rw-------");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void a_named_file_keeps_its_mode_and_an_own_file_is_narrowed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        AtomicFile.write(file, NEW);
        assertThat(mode(file)).isEqualTo("rw-r--r--");

        AtomicFile.replacePrivate(file, NEW);
        assertThat(mode(file)).isEqualTo("rw-------");
    }

    @Test
    void a_link_stays_a_link_even_to_a_file_that_is_not_there_yet() throws IOException {
        Path real = folder.resolve("real.txt");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("real.txt"));

        AtomicFile.write(link, NEW);
        assertThat(real).hasContent("new");
        AtomicFile.replacePrivate(link, "newer".getBytes(StandardCharsets.UTF_8));

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("newer");
    }

    @Test
    void a_file_beside_it_under_a_similar_name_is_not_touched() throws IOException {
        Path other = Files.writeString(folder.resolve("a.txt.new"), "mine");

        AtomicFile.write(folder.resolve("a.txt"), NEW);

        assertThat(other).hasContent("mine");
    }

    @Test
    void where_it_cannot_be_written_the_old_content_stays() throws IOException {
        Path file = Files.createDirectories(folder.resolve("a/b"));

        assertThatThrownBy(() -> AtomicFile.write(Objects.requireNonNull(file.getParent()), NEW))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("no/a.txt"), NEW))
                .isInstanceOf(FileSystemException.class);
        assertThat(file).isDirectory();
        assertThat(files()).hasSize(1);
    }
}
