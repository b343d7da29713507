package dev.careercli.view.history;

import dev.careercli.event.ReviewEvent.PhrasingLearned;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The wordings that practice learned from the person's marks. */
public final class TaughtView {
    private TaughtView() {}

    record Listed(int schemaVersion, List<Row> wordings) {}

    record Row(int number, String question, String keyPoint, String point, boolean saysIt, String text) {}

    /**
     * @param wordings numbered from 1 in this order
     * @param points the text of a key point; its id where no guide has it any more
     */
    public static Output of(List<PhrasingLearned> wordings, Function<PhrasingLearned, String> points) {
        List<Row> rows = new ArrayList<>();
        List<Block.Item> items = new ArrayList<>();
        for (PhrasingLearned wording : wordings) {
            int number = rows.size() + 1;
            String question = wording.question().value();
            String point = points.apply(wording);
            rows.add(new Row(number, question, wording.keyPoint().value(), point, !wording.counter(), wording.text()));
            String says = wording.counter() ? " does not say: " : " says: ";
            items.add(new Block.Item(
                    Integer.toString(number),
                    Text.of("\"" + wording.text() + "\"" + says + point).and(Text.dim("  " + question)),
                    Text.EMPTY));
        }
        Document.Builder page = Document.build();
        if (rows.isEmpty()) {
            page.paragraph(
                    "Nothing yet. Answer y to a sentence of yours that says an unclear point, or press = and type it;"
                            + " it is known from then on.");
        } else {
            page.items(items).paragraph(Text.dim("Drop one: career history unteach 1"));
        }
        return new Output(page.end(), new Listed(1, rows));
    }
}
