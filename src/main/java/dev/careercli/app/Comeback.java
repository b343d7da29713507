package dev.careercli.app;

import java.time.LocalDate;

/**
 * When a question comes back after a rating.
 *
 * @param due the study day on which it becomes due
 * @param asked whether the session of that day, as it is planned now, would ask it; otherwise it waits
 */
public record Comeback(LocalDate due, boolean asked) {}
