package dev.careercli.content.load;

import dev.careercli.content.load.FrameworkIds.Entry;
import dev.careercli.content.load.FrameworkIds.Mark;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What running text and references say: ids of frameworks, days of citations, and characters that deceive. */
final class TextCheck {
    private static final Pattern CITED = Pattern.compile(", ([0-9]{4}-[01][0-9]-[0-3][0-9])$");
    private final FrameworkIds ids;
    private final LocalDate today;
    private final List<Problem> found;

    TextCheck(FrameworkIds ids, LocalDate today, List<Problem> found) {
        this.ids = ids;
        this.today = today;
        this.found = found;
    }

    void check(ParsedFile file) {
        UncheckedNode.root(file).eachText(this::text);
        UncheckedNode.root(file)
                .entries("questions")
                .forEach(q -> q.entries("refs").forEach(this::reference));
        UncheckedNode.root(file).entries("codes").forEach(this::code);
    }

    private void text(UncheckedNode text) {
        String value = text.node().textValue();
        characters(text, value);
        if (text.pointer().endsWith("/source")) {
            citation(text);
        }
        // An exhibit is a made-up file and may name what does not exist; an id is checked as a reference.
        boolean running =
                !text.pointer().endsWith("/exhibit") && !text.pointer().endsWith("/id");
        if (running && Wording.hasDigit(value)) {
            FrameworkIds.tokens(value).stream().distinct().forEach(token -> token(text, token));
        }
    }

    private void characters(UncheckedNode text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Wording.isControl(c) || Wording.deceives(c)) {
                String what = Wording.isControl(c) ? "the control character" : "a character that is not seen";
                String name = String.format(Locale.ROOT, "U+%04X", (int) c);
                found.add(text.error("holds " + what + ", " + name, "Delete it."));
                return;
            }
        }
    }

    private void citation(UncheckedNode source) {
        Matcher day = CITED.matcher(source.text());
        if (day.find() && day.group(1).compareTo(today.toString()) > 0) {
            found.add(source.error("the day " + day.group(1) + " lies in the future", "Today is " + today + "."));
        }
    }

    private void token(UncheckedNode text, String token) {
        Optional<Entry> entry = ids.find(token);
        if (entry.isEmpty()) {
            unknown(text, token);
        } else if (entry.get().mark() == Mark.RETIRED) {
            found.add(text.warning(token + " is retired", "Say so in the text, or name what took its place."));
        }
    }

    private void reference(UncheckedNode reference) {
        UncheckedNode id = reference.at("id");
        Optional<Entry> entry = ids.find(id.text());
        if (id.text().isEmpty()) {
            return;
        }
        if (entry.isEmpty()) {
            unknown(id, id.text());
            return;
        }
        if (entry.get().mark() == Mark.RETIRED) {
            found.add(id.error(id.text() + " is retired (" + entry.get().name() + ")", "Name what took its place."));
        } else if (entry.get().mark() == Mark.UNVERIFIED) {
            found.add(id.warning(
                    id.text() + " is known only at second hand", "Prefer an id that was read at its source."));
        }
        title(reference.at("title"), entry.get());
    }

    /** Titles may say more or less than the framework's name, but share a word with it. */
    private void title(UncheckedNode title, Entry entry) {
        Set<String> said = words(title.text());
        Set<String> name = words(entry.name());
        if (!name.isEmpty() && !said.isEmpty() && Collections.disjoint(said, name)) {
            found.add(title.warning(
                    entry.id() + " is called " + Quote.of(entry.name()), "Is this the id that was meant?"));
        }
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Wording.folded(text).split(" ", -1))
                .filter(word -> word.length() >= 4)
                .collect(Collectors.toSet());
    }

    private void code(UncheckedNode code) {
        boolean bundled =
                code.text("scheme").equals("O*NET") || code.text("scheme").equals("NICE");
        if (bundled && ids.find(code.text("id")).isEmpty() && !code.text("id").isEmpty()) {
            unknown(code.at("id"), code.text("id"));
        }
    }

    private void unknown(UncheckedNode at, String id) {
        List<String> editions = ids.editions(id);
        if (!editions.isEmpty()) {
            found.add(at.error(id + " lacks its edition", "Write " + String.join(" or ", editions) + "."));
        } else {
            found.add(at.error(
                    Quote.of(id) + " is no framework id that content may cite",
                    ids.nearest(id).map(word -> "Did you mean " + word + "?").orElse("For anything else use url.")));
        }
    }
}
