package dev.careercli.view.fit;

import dev.careercli.content.Career;
import dev.careercli.content.FitSpec.DayItem;
import dev.careercli.content.FitSpec.Placement;
import dev.careercli.content.ItemId;
import dev.careercli.fit.Agreement;
import dev.careercli.fit.AnswerWords;
import dev.careercli.fit.FitAnswers;
import dev.careercli.fit.FitExplanation;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The screens of a reading that is done. */
public final class FitView {
    private final Career career;
    private final FitExplanation explanation;
    private final LocalDate taken;
    private final LocalDate today;
    private final @Nullable String nearer;

    /**
     * @param taken the day the answers were given
     * @param today from which dates are counted
     */
    public FitView(Career career, FitExplanation explanation, LocalDate taken, LocalDate today) {
        this(career, explanation, taken, today, null);
    }

    /** @param nearer a sentence about a neighbour that has a guide here; null where there is none */
    public FitView(
            Career career, FitExplanation explanation, LocalDate taken, LocalDate today, @Nullable String nearer) {
        this.career = career;
        this.explanation = explanation;
        this.taken = taken;
        this.today = today;
        this.nearer = nearer;
    }

    /** The verdict, with the reasons or the arithmetic under it where asked for. */
    public Output output(boolean why, boolean how) {
        return new Output(
                document(new FitVerdictView(career, explanation, taken, today, nearer, false).document(), why, how),
                FitResultData.of(career, explanation, taken.toString()));
    }

    /** The same for somebody who has keys for what the verdict only names. */
    public Document screen(boolean why, boolean how) {
        return document(verdict(), why, how);
    }

    private Document document(Document verdict, boolean why, boolean how) {
        Document.Builder page = Document.build().addAll(verdict);
        if (why) {
            page.addAll(why());
        }
        if (how) {
            page.addAll(how());
        }
        return page.end();
    }

    /** What the answers say where the questions were stopped; no keys, since none is waited for. */
    public Document stopped() {
        return new FitVerdictView(career, explanation, taken, today, nearer, false).withoutKeys();
    }

    /** The verdict alone, in at most 22 rows at 80 columns. */
    public Document verdict() {
        return new FitVerdictView(career, explanation, taken, today, nearer, true).document();
    }

    public Document why() {
        return new FitWhyView(career, explanation).document();
    }

    public Document how() {
        return new FitHowView(career, explanation).document();
    }

    /** What the person said to items that are asked again. */
    public Document askedAgain(List<Placement> items) {
        Document.Builder page = Document.build().paragraph("Last time you said:");
        page.items(items.stream()
                .map(i -> new Block.Item(
                        "",
                        Text.of(i.label()),
                        Text.dim(AnswerWords.of(career.fit(), i, answers().pick(i.id())))))
                .toList());
        return page.end();
    }

    /** How far this reading agrees with the one before, for those who answered again. */
    public Document agreement(Agreement agreement) {
        return new AgreementView(career).document(agreement);
    }

    /** What Enter asks: the items whose answers would settle the verdict; none where it is settled. */
    public List<ItemId> openItems() {
        return explanation.open().settling();
    }

    /** The answers that were read. */
    public FitAnswers answers() {
        return explanation.report().answers();
    }

    /** The day items whose tasks are shown, in that order. */
    public List<DayItem> taskItems() {
        return FitWhyView.taskItems(career, explanation);
    }

    /** @param tried the tasks that were tried, and when last */
    public Document tasks(Map<ItemId, LocalDate> tried) {
        return FitWhyView.tasks(career, explanation, tried);
    }
}
