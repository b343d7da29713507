package dev.careercli.view;

import dev.careercli.content.Career;
import dev.careercli.fit.Agreement;
import dev.careercli.fit.FitAnswers;
import dev.careercli.fit.FitExplanation;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import java.time.LocalDate;

/** The screens of a reading that is done. */
public final class FitView {
    private final Career career;
    private final FitExplanation explanation;
    private final LocalDate taken;
    private final LocalDate today;

    /**
     * @param taken the day the answers were given
     * @param today from which dates are counted
     */
    public FitView(Career career, FitExplanation explanation, LocalDate taken, LocalDate today) {
        this.career = career;
        this.explanation = explanation;
        this.taken = taken;
        this.today = today;
    }

    /** The verdict, with the reasons or the arithmetic under it where asked for. */
    public Output output(boolean why, boolean how) {
        Document.Builder page = Document.build().addAll(verdict());
        if (why) {
            page.addAll(why());
        }
        if (how) {
            page.addAll(how());
        }
        return new Output(page.end(), FitResultData.of(career, explanation, taken.toString()));
    }

    public Document verdict() {
        return new FitVerdictView(career, explanation, taken, today).document();
    }

    public Document why() {
        return new FitWhyView(career, explanation).document();
    }

    public Document how() {
        return new FitHowView(career, explanation.report()).document();
    }

    /** How far this reading agrees with the one before, for those who answered again. */
    public Document agreement(Agreement agreement) {
        return new AgreementView(career).document(agreement);
    }

    /** The answers that were read. */
    public FitAnswers answers() {
        return explanation.report().answers();
    }

    public Document tasks() {
        return FitWhyView.tasks(career, explanation);
    }
}
