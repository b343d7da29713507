package dev.careercli.event;

import dev.careercli.content.CareerSlug;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every event carries besides what happened: when, where from, and its place in the order.
 *
 * @param format version of the journal's format, from 1
 * @param id names the event for ever, on every machine
 * @param device a random id of the machine and home that wrote it: 4 to 32 of {@code a-z0-9}
 * @param seq 1 + the highest that the writer had seen (a Lamport clock), so that causes sort before effects even
 *     when a clock was wrong
 * @param atMillis the wall clock, in milliseconds since 1970; may run backwards from one event to the next
 * @param day the study day when it was written, in the person's zone and by the rollover of that time
 * @param career the guide it is about; null when it is about none in particular
 */
public record Envelope(
        int format,
        UUID id,
        String device,
        long seq,
        long atMillis,
        LocalDate day,
        @Nullable CareerSlug career) implements Comparable<Envelope> {
    // UUID.compareTo compares signed halves; the text form sorts the same in every language.
    // Written out: comparators that are put together are linked at run time, which every start would wait for.
    private static int order(Envelope one, Envelope other) {
        int order = Long.compare(one.seq, other.seq);
        order = order == 0 ? one.device.compareTo(other.device) : order;
        return order == 0 ? one.id.toString().compareTo(other.id.toString()) : order;
    }

    public Envelope {
        Checks.between(1, 9999, format, "format");
        if (!isDevice(device)) {
            throw new IllegalArgumentException("device '" + device + "' is not 4 to 32 of a-z0-9");
        }
        if (seq < 1) {
            throw new IllegalArgumentException("seq is " + seq + ", below 1");
        }
    }

    /** By hand and not by a pattern, since it runs for every line of a journal at every start. */
    private static boolean isDevice(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return text.length() >= 4 && text.length() <= 32;
    }

    /** The order of the fold and of every export: seq, then device, then id. */
    @Override
    public int compareTo(Envelope other) {
        return order(this, other);
    }
}
