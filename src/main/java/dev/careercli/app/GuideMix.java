package dev.careercli.app;

import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.content.Career.Area;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The questions of several guides as one bank. The guide in use lends its name, its interview and its goals; an area of
 * another guide that it does not have gets an id that is free.
 */
public final class GuideMix {
    private static final int LAST_AREA = 99;

    private final List<Area> areas;
    private final List<Career> guides = new ArrayList<>();
    private final List<Deque<Question>> banks = new ArrayList<>();
    private final Set<QuestionId> ids = new HashSet<>();
    private final Career used;

    /** @param own the questions of the guide in use */
    public GuideMix(Career used, List<Question> own) {
        this.used = used;
        this.areas = new ArrayList<>(used.areas());
        guides.add(used);
        banks.add(own.stream().filter(q -> ids.add(q.id())).collect(Collectors.toCollection(ArrayDeque::new)));
    }

    /** Adds the questions of another guide; one that stands already is not asked twice. */
    public void add(Career other, List<Question> bank) {
        Map<AreaId, AreaId> here = new HashMap<>();
        Deque<Question> added = new ArrayDeque<>();
        for (Question question : bank) {
            if (ids.add(question.id())) {
                AreaId area = here.computeIfAbsent(question.area(), id -> area(other, id));
                added.add(question.askedFor(area, question.goals()));
            }
        }
        guides.add(other);
        banks.add(added);
    }

    /** The area of this bank with the title that another guide's area has. */
    private AreaId area(Career other, AreaId id) {
        Area wanted = other.area(id).orElse(new Area(id, id.value()));
        return areas.stream()
                .filter(a -> a.title().equals(wanted.title()))
                .map(Area::id)
                .findFirst()
                .orElseGet(() -> added(wanted));
    }

    private AreaId added(Area wanted) {
        for (int number = 1; number <= LAST_AREA; number++) {
            AreaId free = new AreaId("A" + number);
            if (areas.stream().noneMatch(a -> a.id().equals(free))) {
                areas.add(new Area(free, wanted.title(), wanted.terms()));
                return free;
            }
        }
        return areas.get(0).id();
    }

    /** The guide in use, with every area of the bank. */
    public Career career() {
        return used.withAreas(areas);
    }

    /** The guides, the one in use first. */
    public List<Career> guides() {
        return List.copyOf(guides);
    }

    /** One question of each guide in turn, as long as each has one: a session begins new ones in this order. */
    public List<Question> questions() {
        List<Deque<Question>> waiting =
                banks.stream().<Deque<Question>>map(ArrayDeque::new).toList();
        List<Question> questions = new ArrayList<>();
        while (questions.size() < ids.size()) {
            waiting.stream().filter(bank -> !bank.isEmpty()).forEach(bank -> questions.add(bank.remove()));
        }
        return questions;
    }
}
