package dev.careercli.content.load;

import dev.careercli.content.Suggestion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The ids of public frameworks that content may cite, bundled so that checking needs no network. */
final class FrameworkIds {
    /** What in a running text can only be meant as such an id. */
    private static final Pattern TOKEN = Pattern.compile("(?<![\\w.:-])(?:"
            + "(?:LLM\\d{2}|MCP\\d{2}|ML\\d{2}|NHI\\d{1,2}|A0\\d)(?::\\d{4})?|A10:\\d{4}"
            + "|ASI\\d{2}|AST\\d{2}|CICD-SEC-\\d+|DSGAI\\d{2}|AITG-[A-Z]+-\\d{2}|GAI-\\d{2}"
            + "|AML\\.(?:TA|T|M|CS)\\d{4}(?:\\.\\d{3})?|NISTAML\\.\\d{2,3}|CWE-\\d+|CVE-\\d{4}-\\d{4,}"
            + "|(?:GOVERN|MAP|MEASURE|MANAGE) \\d(?:\\.\\d{1,2})?|(?:PO|PS|PW|RV)\\.\\d(?:\\.\\d)?|CC\\d\\.\\d"
            + ")(?![\\w:]|-\\d)");

    private final TreeMap<String, Entry> entries = new TreeMap<>();

    /** How far an id can be leaned on. */
    enum Mark {
        SOUND,
        RETIRED,
        UNVERIFIED
    }

    /** A framework's id with the name it gives; the name may be empty. */
    record Entry(String id, String name, Mark mark) {}

    private FrameworkIds() {}

    static FrameworkIds bundled() {
        FrameworkIds ids = new FrameworkIds();
        try (InputStream in = FrameworkIds.class.getResourceAsStream("framework-ids.tsv")) {
            if (in == null) {
                throw new IllegalStateException("framework-ids.tsv is not in the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().filter(line -> !line.startsWith("#")).forEach(ids::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        Mark mark = cells.length > 2 ? Mark.valueOf(cells[2].toUpperCase(Locale.ROOT)) : Mark.SOUND;
        entries.put(cells[0], new Entry(cells[0], cells.length > 1 ? cells[1] : "", mark));
    }

    Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The ids in use that an id without its edition could mean, newest first. */
    List<String> editions(String bare) {
        return entries.subMap(bare + ":", true, bare + ";", false).descendingMap().values().stream()
                .filter(entry -> entry.mark() != Mark.RETIRED)
                .map(Entry::id)
                .toList();
    }

    /** The id that was probably meant. */
    Optional<String> nearest(String id) {
        return Suggestion.nearest(id, entries.keySet());
    }

    /** What in a text looks like a framework's id, in order. */
    static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
