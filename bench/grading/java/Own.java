import dev.careercli.content.KeyPoint;
import dev.careercli.content.Question;
import dev.careercli.content.load.ContentLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The program's own questions, as far as training needs them. */
record Own(String id, String prompt, String answer, List<Point> points, List<Wrong> wrong, List<String> hints,
        Question question) {
    record Point(String id, List<String> wordings) {}

    record Wrong(String text, String point) {}

    /** The questions of the guides that ship in the jar. */
    static List<Own> read() {
        ContentLoader content = new ContentLoader(null, null);
        List<Own> all = new ArrayList<>();
        content.library().guides().forEach(guide ->
                content.questions(guide.career().slug()).forEach(question -> all.add(of(question))));
        return all;
    }

    private static Own of(Question q) {
        List<Point> points = new ArrayList<>();
        for (KeyPoint p : q.keyPoints()) {
            List<String> wordings = new ArrayList<>(List.of(p.text()));
            wordings.addAll(p.phrasings());
            points.add(new Point(p.id().value(), wordings));
        }
        List<Wrong> wrong = new ArrayList<>();
        q.wrong().forEach(w -> wrong.add(new Wrong(w.text(), w.keyPoint() == null ? "" : w.keyPoint().value())));
        return new Own(q.id().value(), q.prompt(), q.answer(), points, wrong, q.hints(), q);
    }

    /** An answer put together from one wording of some points. */
    record Composite(String text, List<Integer> said, List<Integer> wording) {}

    Composite composite(Random random, int count) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        List<Integer> said = order.subList(0, Math.min(count, order.size()));
        List<Integer> wordings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i : said) {
            int w = 1 + random.nextInt(Math.max(1, points.get(i).wordings().size() - 1));
            w = Math.min(w, points.get(i).wordings().size() - 1);
            wordings.add(w);
            String wording = points.get(i).wordings().get(w).strip();
            text.append(Character.toUpperCase(wording.charAt(0))).append(wording.substring(1).replaceAll("\\.$", ""));
            text.append(". ");
        }
        return new Composite(text.toString().strip(), said, wordings);
    }

    /** The same question with one wording of each point taken away: the one said, or any where none was. */
    Own without(Random random, Composite composite) {
        List<Point> fewer = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            List<String> wordings = new ArrayList<>(points.get(i).wordings());
            int at = composite.said().indexOf(i);
            wordings.remove(at >= 0 ? (int) composite.wording().get(at) : 1 + random.nextInt(wordings.size() - 1));
            fewer.add(new Point(points.get(i).id(), wordings));
        }
        return new Own(id, prompt, answer, fewer, wrong, hints, question);
    }
}
