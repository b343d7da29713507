package dev.careercli.cli.kit;

import dev.careercli.terminal.Reply;

/** Asks before something is done that cannot simply be taken back. */
public final class Confirm {
    private final Services services;

    public Confirm(Services services) {
        this.services = services;
    }

    /**
     * Returns only after a yes, be it {@code --yes} or a {@code y} at the prompt.
     *
     * @param consequence what is about to happen, as a sentence without its full stop
     * @throws CareerException.Usage when {@code --yes} is missing and nobody can be asked
     * @throws CareerException.Failed when the answer was no, or the input ended
     * @throws CareerException.Interrupted after Ctrl-C
     */
    public void orStop(String consequence) {
        if (services.options().yes) {
            return;
        }
        if (!services.mayAsk() || !services.environment().device().in()) {
            throw new CareerException.Usage(consequence + ".", "To go on: add --yes");
        }
        Reply reply = services.console().ask("  " + consequence + ". Go on? y · Enter = no › ");
        if (reply instanceof Reply.Interrupted) {
            throw new CareerException.Interrupted("stopped; nothing was changed.");
        }
        if (!(reply instanceof Reply.Line line) || !line.text().strip().equalsIgnoreCase("y")) {
            throw new CareerException.Failed("nothing was changed.", null);
        }
    }
}
