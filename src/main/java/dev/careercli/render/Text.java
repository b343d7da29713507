package dev.careercli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A sentence or a cell, in runs of different roles. A line feed is a line break; other white space is a space. */
public record Text(List<Span> spans) {
    public static final Text EMPTY = new Text(List.of());

    public Text {
        spans = List.copyOf(spans);
    }

    public static Text of(String text) {
        return of(text, Role.BODY);
    }

    public static Text of(String text, Role role) {
        return text.isEmpty() ? EMPTY : new Text(List.of(new Span(text, role)));
    }

    /** A text that leads to an address where the screen can follow it. */
    public static Text link(String text, Role role, String address) {
        return new Text(List.of(new Span(text, role, address)));
    }

    public static Text accent(String text) {
        return of(text, Role.ACCENT);
    }

    public static Text strong(String text) {
        return of(text, Role.STRONG);
    }

    public static Text dim(String text) {
        return of(text, Role.DIM);
    }

    /** This text with another behind it; no space is put between. */
    public Text and(Text next) {
        List<Span> joined = new ArrayList<>(spans);
        joined.addAll(next.spans);
        return new Text(joined);
    }

    public Text and(String next) {
        return and(of(next));
    }

    public boolean isEmpty() {
        return spans.stream().allMatch(s -> s.text().isEmpty());
    }

    /** The words alone. */
    public String words() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
