package dev.careercli.fit;

import java.util.List;

/**
 * A part of READY with its weight.
 *
 * @param name {@link #BACKGROUNDS}, {@link #MILESTONES} or the id of a single requirement
 * @param items numbers of its items
 */
record ReadyPart(String name, int weight, List<Integer> items) {
    static final String BACKGROUNDS = "backgrounds";
    static final String MILESTONES = "milestones";

    boolean isBackgrounds() {
        return name.equals(BACKGROUNDS);
    }
}
