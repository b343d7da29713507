package dev.careercli.grading.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What stand a part of a text takes: what it denies, waves through, objects to, limits or demands.
 *
 * @param negators words that deny something; turns of phrase such as "no more than" are none
 * @param frames how often each way to take a stand occurs
 * @param compares whether it holds a comparison: "safer than"
 */
public record Stance(int negators, Map<Frame, Integer> frames, boolean compares) {
    public Stance {
        frames = Map.copyOf(frames);
    }

    /** The stand of a part of a text. */
    public static Stance of(Text text, Span part) {
        List<Word> words = text.words();
        Map<Frame, Integer> frames = new EnumMap<>(Frame.class);
        int negators = 0;
        boolean compares = false;
        for (int i = part.from(); i < part.to(); i++) {
            String word = words.get(i).lower();
            compares |= word.equals("than");
            negators += Negation.plain(word) && !Negation.idiom(words, i) ? 1 : 0;
            for (Frame frame : Frame.values()) {
                if (frame.at(words, i, part.from(), part.to())) {
                    frames.merge(turned(frame, words, i, part.from()), 1, Integer::sum);
                }
            }
        }
        return new Stance(negators, frames, compares);
    }

    /** "Not safe" objects, "no problem" approves, "must not" forbids. */
    private static Frame turned(Frame frame, List<Word> words, int index, int from) {
        boolean single = !Negation.plain(words.get(index).lower());
        if (!single || !Frame.deniedBefore(words, index, from)) {
            return frame;
        }
        return switch (frame) {
            case APPROVES -> Frame.OBJECTS;
            case OBJECTS -> Frame.APPROVES;
            case PERMITS, OBLIGES -> Frame.FORBIDS;
            case FORBIDS -> Frame.PERMITS;
            default -> frame;
        };
    }

    /** How often it takes a stand in one way. */
    public int count(Frame frame) {
        return frames.getOrDefault(frame, 0);
    }

    /** Above 0 when it speaks well of something, below when it finds fault. */
    public int valence() {
        return count(Frame.APPROVES) - count(Frame.OBJECTS);
    }

    /** Whether it waves something away: it is needless, makes no difference or is not so. */
    public boolean dismisses() {
        return count(Frame.NEEDLESS) + count(Frame.INDIFFERENT) + count(Frame.UNTRUE) > 0;
    }
}
