package dev.careercli.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The guides that were found, in the order in which they are listed. Questions are not here: most commands need none
 * of them, and they are the larger part of a guide.
 */
public record ContentLibrary(List<Guide> guides) {
    public ContentLibrary {
        guides = List.copyOf(guides);
    }

    public Optional<Guide> find(CareerSlug slug) {
        return guides.stream().filter(g -> g.slug().equals(slug)).findFirst();
    }

    /** The guide meant when no career is named: the featured one, else the only one. */
    public Optional<Guide> featured() {
        Optional<Guide> marked =
                guides.stream().filter(g -> g.head().featured()).findFirst();
        return marked.isPresent() || guides.size() != 1 ? marked : Optional.of(guides.get(0));
    }

    /**
     * What every command asks of every guide.
     *
     * @param moved old ids and the ids that took their place
     */
    public record Head(CareerSlug slug, String title, boolean featured, Map<String, String> moved) {
        public static Head of(Career career) {
            return new Head(career.slug(), career.title(), career.featured(), career.moved());
        }
    }

    /** A guide and where it was found. The guide itself is read when it is first asked for. */
    public static final class Guide {
        private final Head head;
        private final Supplier<Career> whole;
        private final String origin;
        private final boolean shadows;
        private @Nullable Career career;

        public Guide(Head head, Supplier<Career> whole, String origin) {
            this(head, whole, origin, false);
        }

        private Guide(Head head, Supplier<Career> whole, String origin, boolean shadows) {
            this.head = head;
            this.whole = whole;
            this.origin = origin;
            this.shadows = shadows;
        }

        /** This guide in front of a shipped one of the same slug. */
        public Guide inFront() {
            return new Guide(head, whole, origin, true);
        }

        public Head head() {
            return head;
        }

        public CareerSlug slug() {
            return head.slug();
        }

        public Career career() {
            if (career == null) {
                career = whole.get();
            }
            return career;
        }

        /** {@code shipped}, or the folder. */
        public String origin() {
            return origin;
        }

        /** Whether it replaces a shipped guide of the same slug. */
        public boolean shadows() {
            return shadows;
        }
    }
}
