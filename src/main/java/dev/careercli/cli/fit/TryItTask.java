package dev.careercli.cli.fit;

import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.FitSpec.DayItem;
import dev.careercli.event.FitEvent;
import dev.careercli.view.fit.FitView;

/**
 * The tasks that show what parts of the day are like. Once one was tried the person knows more, so that part is asked
 * again.
 */
final class TryItTask {
    private final Services services;
    private final Career career;
    private final FitView view;
    private final boolean save;
    private boolean shown;

    TryItTask(Services services, Career career, FitView view, boolean save) {
        this.save = save;
        this.services = services;
        this.career = career;
        this.view = view;
    }

    void show() {
        shown = true;
        services.console().show(view.tasks(services.journalState().state().tried(career.slug())));
    }

    /** Whether a key is the number of a task on screen. */
    boolean accepts(String key) {
        return shown
                && key.matches("[1-9]")
                && Integer.parseInt(key) <= view.taskItems().size();
    }

    /** Keeps that a task was tried, and asks again about its part of the day. */
    int run(String number) {
        DayItem item = view.taskItems().get(Integer.parseInt(number) - 1);
        if (save) {
            services.journalState().append(career.slug(), new FitEvent.TaskTried(item.id()));
        }
        services.console().line((save ? "  Kept: tried." : "  Tried.") + " How would you like it now?");
        return new FitSession(services, career, save, false, false)
                .change(view.answers().without(item.id()));
    }
}
