package dev.careercli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The two pictures in ARCHITECTURE.md that tests read: the floors, and who imports whom. */
final class Picture {
    private static final Path PAGE = Path.of("ARCHITECTURE.md");
    private static final String FLOORS = "```floors\n";
    private static final String ARROWS = "```imports\n";
    private static final String END = "```";
    private static final int WIDTH = 110;

    private Picture() {}

    /** The rooms of each floor, the top floor first. */
    static List<List<String>> floors() {
        return block(page(), FLOORS)
                .lines()
                .map(line -> Arrays.asList(line.strip().split("\\s+", -1)))
                .toList();
    }

    /**
     * Compares the drawn imports with those there are; {@code -Dgolden.update=true} draws them anew.
     *
     * @param arrows from each room to the rooms that it imports
     */
    static void check(Map<String, Set<String>> arrows) {
        String page = page();
        String drawn = block(page, ARROWS);
        String now = draw(arrows);
        if (Boolean.getBoolean("golden.update")) {
            write(page.replace(ARROWS + drawn, ARROWS + now));
        }
        assertThat(block(page(), ARROWS)).isEqualTo(now);
    }

    /** One line a room in the order of the floors, broken at the width of the page. */
    private static String draw(Map<String, Set<String>> arrows) {
        List<String> order = floors().stream().flatMap(List::stream).toList();
        Map<String, Integer> place = new HashMap<>();
        order.forEach(room -> place.put(room, place.size()));
        StringBuilder drawing = new StringBuilder();
        for (String room : order) {
            List<String> known = new ArrayList<>(arrows.getOrDefault(room, Set.of()));
            known.sort((a, b) -> Integer.compare(place.getOrDefault(a, -1), place.getOrDefault(b, -1)));
            StringBuilder line = new StringBuilder(String.format("%-15s", room));
            for (String to : known) {
                if (line.length() + to.length() + 1 > WIDTH) {
                    drawing.append(line.toString().stripTrailing()).append('\n');
                    line = new StringBuilder(" ".repeat(15));
                }
                line.append(' ').append(to);
            }
            drawing.append(line.toString().stripTrailing()).append('\n');
        }
        return drawing.toString();
    }

    private static String block(String page, String fence) {
        int start = page.indexOf(fence) + fence.length();
        assertThat(start).as("ARCHITECTURE.md has a block " + fence.strip()).isGreaterThanOrEqualTo(fence.length());
        return page.substring(start, page.indexOf(END, start));
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String page) {
        try {
            Files.writeString(PAGE, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
