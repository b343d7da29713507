package dev.careercli.fit;

import dev.careercli.content.Career.Criterion;
import dev.careercli.content.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of the guide beside what the person said.
 *
 * @param item the item that asks about it; null for the time it takes, which the plan shows, and for a criterion that
 *     nothing asks about
 * @param words the person's own words, or the plan's weeks
 */
public record CriterionRow(Criterion criterion, @Nullable ItemId item, String words, Mark mark) {}
