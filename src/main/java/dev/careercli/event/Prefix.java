package dev.careercli.event;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The first elements of a list that only ever grows. Elements added later are not seen, so a state may share a list
 * with the fold that goes on, and no fold has to copy what it has.
 */
final class Prefix<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> growing;
    private final int size;

    Prefix(List<T> growing) {
        this.growing = growing;
        this.size = growing.size();
    }

    @Override
    public T get(int index) {
        return growing.get(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
