package dev.careercli.content;

import java.util.List;
import java.util.Optional;

/**
 * The guides that were found, in the order in which they are listed. Questions are not here: most commands need none
 * of them, and they are the larger part of a guide.
 */
public record ContentLibrary(List<Guide> guides) {
    public ContentLibrary {
        guides = List.copyOf(guides);
    }

    public Optional<Guide> find(CareerSlug slug) {
        return guides.stream().filter(g -> g.career().slug().equals(slug)).findFirst();
    }

    /** The guide meant when no career is named: the featured one, else the only one. */
    public Optional<Guide> featured() {
        Optional<Guide> marked =
                guides.stream().filter(g -> g.career().featured()).findFirst();
        return marked.isPresent() || guides.size() != 1 ? marked : Optional.of(guides.get(0));
    }

    /**
     * A guide and where it was found.
     *
     * @param origin {@code shipped}, or the folder
     * @param shadows whether it replaces a shipped guide of the same slug
     */
    public record Guide(Career career, String origin, boolean shadows) {}
}
