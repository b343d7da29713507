package dev.careercli.view.fit;

import dev.careercli.content.Career;
import dev.careercli.fit.Agreement;
import dev.careercli.fit.AnswerWords;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import java.util.List;

/** What changed since last time; it says something about the answers, nothing about the person. */
final class AgreementView {
    private final Career career;

    AgreementView(Career career) {
        this.career = career;
    }

    Document document(Agreement agreement) {
        String held = agreement.held() ? "the verdict is the same" : "the verdict changed";
        List<Block.Item> changes =
                agreement.changes().stream().map(this::change).toList();
        Document.Builder page = Document.build()
                .paragraph("Compared with last time: " + agreement.within() + " of " + agreement.both()
                        + " answers within one step, and " + held + ".");
        if (!changes.isEmpty()) {
            page.add(new Block.Items(changes, 1));
        }
        return page.end();
    }

    private Block.Item change(Agreement.Change change) {
        String label = new FitWords(career).label(change.item());
        var item = career.fit().items().stream()
                .filter(i -> i.id().equals(change.item()))
                .findFirst();
        String words = item.map(i -> AnswerWords.of(career.fit(), i, change.before()) + " → "
                        + AnswerWords.of(career.fit(), i, change.after()))
                .orElse("");
        return new Block.Item("", Text.of(label), Text.dim(words));
    }
}
