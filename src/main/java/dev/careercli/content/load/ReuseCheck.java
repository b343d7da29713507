package dev.careercli.content.load;

import dev.careercli.content.Suggestion;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions that a guide takes from others: each has to be there, and to be asked once only. */
final class ReuseCheck {
    private final String slug;
    private final Map<String, Bank> banks;
    private final List<Problem> found;

    /**
     * @param slug of the guide that is checked
     * @param banks every guide there is, by slug
     */
    ReuseCheck(String slug, Map<String, Bank> banks, List<Problem> found) {
        this.slug = slug;
        this.banks = banks;
        this.found = found;
    }

    /**
     * Checks a guide.
     *
     * @param own the guide's own questions
     */
    void check(List<UncheckedNode> own, List<UncheckedNode> reused) {
        Map<String, UncheckedNode> seen = new HashMap<>();
        own.forEach(q -> seen.put(q.text("id"), q.at("id")));
        for (UncheckedNode reuse : reused) {
            String id = reuse.text("id");
            UncheckedNode first = id.isEmpty() ? null : seen.putIfAbsent(id, reuse.at("id"));
            if (first != null) {
                Location at = first.file().places().at(first.pointer()).value();
                found.add(reuse.at("id")
                        .error(
                                first.pointer().startsWith("/reused")
                                        ? "the question " + id + " is reused twice"
                                        : "the question " + id + " stands in this guide itself",
                                "The other is in " + first.file().name() + ":" + at.line() + "."));
            } else if (!id.isEmpty()) {
                source(reuse, id);
            }
        }
    }

    private void source(UncheckedNode reuse, String id) {
        String from = reuse.text("from");
        Bank bank = banks.get(from);
        if (from.equals(slug)) {
            found.add(reuse.at("from").error("a guide reuses questions of others, not its own", null));
        } else if (bank == null) {
            if (!from.isEmpty()) {
                found.add(reuse.at("from").error("there is no guide " + Quote.of(from), nearest(from, banks.keySet())));
            }
        } else if (!bank.ids().contains(id)) {
            missing(reuse.at("id"), id, from, bank);
        }
    }

    private void missing(UncheckedNode at, String id, String from, Bank bank) {
        String moved = bank.moved().get(id);
        if (moved != null) {
            found.add(at.error("the question " + id + " of " + from + " has moved", "It is " + moved + " now."));
        } else if (bank.gone().contains(id)) {
            found.add(at.error("the question " + id + " of " + from + " was retired", "Choose another, or none."));
        } else if (bank.borrowed().contains(id)) {
            found.add(at.error(
                    "the question " + id + " is reused by " + from + " itself", "Name the guide that it comes from."));
        } else {
            found.add(at.error("there is no question " + Quote.of(id) + " in " + from, nearest(id, bank.ids())));
        }
    }

    private static @Nullable String nearest(String word, Collection<String> known) {
        return Suggestion.nearest(word, known)
                .map(near -> "Did you mean " + near + "?")
                .orElse(null);
    }
}
