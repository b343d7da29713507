package dev.careercli.cli.kit;

import dev.careercli.render.DisplayOptions;
import dev.careercli.render.Document;
import dev.careercli.render.JsonRenderer;
import dev.careercli.render.Output;
import dev.careercli.render.PlainRenderer;
import dev.careercli.render.TextRenderer;
import dev.careercli.terminal.Pager;

/** Prints what a command has to say in the form that was asked for. The only way to standard output. */
public final class Printer {
    private final Environment environment;
    private final GlobalOptions options;
    private final DisplayOptions display;
    private final String pager;

    /** @param pager the person's pager, {@code cat} for none */
    public Printer(Environment environment, GlobalOptions options, DisplayOptions display, String pager) {
        this.environment = environment;
        this.options = options;
        this.display = display;
        this.pager = pager;
    }

    public void print(Output output) {
        if (options.json) {
            raw(new JsonRenderer().render(output.data()));
        } else {
            print(output.document());
        }
    }

    public void print(Document document) {
        if (options.plain) {
            raw(new PlainRenderer().render(document));
            return;
        }
        String text = new TextRenderer(display).render(document);
        boolean tall = environment.device().out()
                && environment.device().rows() > 0
                && text.lines().count() >= environment.device().rows();
        boolean paged = tall
                && !options.noPager
                && !options.noInput
                && !environment.isSet("CAREER_NO_INPUT")
                && !TerminalType.isDumb(environment)
                && !pager.isBlank()
                && !pager.equals("cat");
        if (!paged || !new Pager(pager).show(text)) {
            raw(text);
        }
    }

    /** A sentence about a change that succeeded; nothing under {@code --quiet}. */
    public void changed(Output output) {
        if (!options.quiet) {
            print(output);
        }
    }

    /** Text for programs, as it is. Stops quietly when nobody reads any more, as {@code head} does. */
    public void raw(String text) {
        environment.out().print(text);
        environment.out().flush();
    }

    /** Whether the reader of standard output has gone. */
    public boolean readerGone() {
        return environment.out().checkError();
    }
}
