package dev.careercli.cli.fit;

import dev.careercli.content.ItemId;

/** Stores an answer of the fit quiz; -1 for "can't tell". */
interface AnswerStore {
    void keep(ItemId item, int answer);

    /** All answers are dropped, to begin again. */
    default void clear() {}
}
