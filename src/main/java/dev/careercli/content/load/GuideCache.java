package dev.careercli.content.load;

import dev.careercli.files.AtomicFile;
import dev.careercli.files.PrivateFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What was compiled of people's own guides, in the cache folder: a folder for each set of files, named by what they
 * hold. One that is missing, damaged or of another build is passed over, and where it cannot be written nothing is lost but time.
 */
final class GuideCache {
    private static final String SUM = "sum";
    private static final int MOST_KEPT = 400;
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final String build;

    /** @param build names the program, since another one may read the same files in another way */
    GuideCache(Path folder, String build) {
        this.folder = folder;
        this.build = build;
    }

    /** Writes what files hold into a folder; false when they cannot be compiled. */
    interface Compiler {
        boolean compile(Path index) throws IOException;
    }

    /** What these files were compiled to before; null when there is nothing whole of it. */
    @Nullable
    GuideIndex find(List<Path> files) {
        try {
            Path index = folder.resolve(name(files));
            if (!Files.isRegularFile(index.resolve(SUM))
                    || !Files.readString(index.resolve(SUM)).equals(sum(index))) {
                return null;
            }
            // The part in front of the slash names the guide, which has a folder of its own here.
            return new GuideIndex(
                    file -> Files.newInputStream(index.resolve(file.substring(file.indexOf('/') + 1))), "own");
        } catch (IOException e) {
            return null;
        }
    }

    void keep(List<Path> files, Compiler compiler) {
        try {
            String name = name(files);
            PrivateFiles.createFolder(folder);
            Path made = folder.resolve("new-" + ProcessHandle.current().pid());
            delete(made);
            PrivateFiles.createFolder(made);
            Path index = folder.resolve(name);
            if (compiler.compile(made)) {
                AtomicFile.replaceUnforced(made.resolve(SUM), sum(made).getBytes(StandardCharsets.UTF_8));
                delete(index);
                Files.move(made, index);
            } else {
                delete(made);
            }
            clear();
        } catch (IOException | ContentException e) {
            // Read from the files the next time too, which say what is wrong with them.
        }
    }

    /** Two sums and the length, so that no change goes unseen by chance; nobody is kept out by them. */
    private String name(List<Path> files) throws IOException {
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        one.update(build.getBytes(StandardCharsets.UTF_8));
        long length = 0;
        byte[] buffer = new byte[BUFFER];
        for (Path file : files) {
            byte[] head = (file.getFileName() + "\n" + Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8);
            one.update(head);
            other.update(head);
            try (InputStream in = Files.newInputStream(file)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    one.update(buffer, 0, read);
                    other.update(buffer, 0, read);
                    length += read;
                }
            }
        }
        return Long.toHexString(one.getValue()) + "-" + Long.toHexString(other.getValue()) + "-" + length;
    }

    private static String sum(Path index) throws IOException {
        CRC32C sum = new CRC32C();
        byte[] buffer = new byte[BUFFER];
        for (Path file : inside(index)) {
            if (file.endsWith(SUM)) {
                continue;
            }
            sum.update((file.getFileName() + "\n" + Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
            try (InputStream in = Files.newInputStream(file)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    sum.update(buffer, 0, read);
                }
            }
        }
        return Long.toHexString(sum.getValue());
    }

    /** The oldest go when there are many: every change of a guide leaves one behind. */
    private void clear() throws IOException {
        List<Path> kept = inside(folder);
        if (kept.size() > MOST_KEPT) {
            kept.sort(
                    (a, b) -> Long.compare(a.toFile().lastModified(), b.toFile().lastModified()));
            for (Path old : kept.subList(0, kept.size() / 2)) {
                delete(old);
            }
        }
    }

    private static void delete(Path index) throws IOException {
        if (Files.isDirectory(index)) {
            for (Path file : inside(index)) {
                Files.delete(file);
            }
            Files.delete(index);
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(files::add);
        }
        files.sort(null);
        return files;
    }
}
