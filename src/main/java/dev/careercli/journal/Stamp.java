package dev.careercli.journal;

import dev.careercli.content.CareerSlug;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something is written, and about which career.
 *
 * @param atMillis the wall clock in milliseconds since 1970
 * @param day the study day; the first write on a day makes a backup
 */
public record Stamp(long atMillis, LocalDate day, @Nullable CareerSlug career) {}
