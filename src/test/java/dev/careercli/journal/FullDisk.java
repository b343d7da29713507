package dev.careercli.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Saves answers until the disk is full, again and again with a little room made in between, and checks that each time
 * the failure names the file, everything acknowledged is there, and the next answer after room was made is saved.
 * Usage: {@code FOLDER} on a small file system of its own. Exits 0 when all held.
 */
final class FullDisk {
    private FullDisk() {}

    public static void main(String[] args) throws IOException {
        Home home = new Home(Path.of(args[0]).resolve("home"));
        List<Path> ballast = ballast(Path.of(args[0]));
        List<String> acknowledged = new ArrayList<>();
        int full = 0;
        while (true) {
            String failure = saveUntilFull(home, acknowledged);
            full++;
            require(failure.contains(home.files.data().toString()), "the failure names no file: " + failure);
            require(home.answers().equals(acknowledged), "after full disk " + full + " the answers differ");
            require(home.open().badLines().isEmpty(), "after full disk " + full + " there are bad lines");
            if (ballast.isEmpty()) {
                System.out.printf(
                        "full disk  met %d times, acknowledged %d, lost 0, bad lines 0; said: %s%n",
                        full, acknowledged.size(), failure.replace(args[0], "FOLDER"));
                return;
            }
            Files.delete(ballast.remove(0));
        }
    }

    private static List<Path> ballast(Path folder) throws IOException {
        List<Path> ballast = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            ballast.add(Files.write(folder.resolve("ballast" + n), new byte[8192]));
        }
        return ballast;
    }

    private static String saveUntilFull(Home home, List<String> acknowledged) {
        Journal journal = Journal.open(home.files, UUID::randomUUID);
        while (true) {
            // Answers of many lengths, so that the disk fills up in the middle of a line.
            String text = acknowledged.size() + " " + "x".repeat(acknowledged.size() * 37 % 900);
            try {
                journal.append(Home.stamp(), Home.answer(text));
                acknowledged.add(text);
            } catch (JournalFailure.Io e) {
                return String.valueOf(e.getMessage());
            }
        }
    }

    private static void require(boolean held, String otherwise) {
        if (!held) {
            System.out.println("FAILED: " + otherwise);
            System.exit(1);
        }
    }
}
