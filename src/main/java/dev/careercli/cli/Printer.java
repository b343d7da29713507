package dev.careercli.cli;

import dev.careercli.render.Document;
import dev.careercli.render.JsonRenderer;
import dev.careercli.render.Look;
import dev.careercli.render.Output;
import dev.careercli.render.PlainRenderer;
import dev.careercli.render.TextRenderer;
import dev.careercli.terminal.Pager;

/** Prints what a command has to say in the form that was asked for. The only way to standard output. */
final class Printer {
    private final Environment environment;
    private final GlobalOptions options;
    private final Look look;
    private final String pager;

    /** @param pager the person's pager, {@code cat} for none */
    Printer(Environment environment, GlobalOptions options, Look look, String pager) {
        this.environment = environment;
        this.options = options;
        this.look = look;
        this.pager = pager;
    }

    void print(Output output) {
        if (options.json) {
            raw(new JsonRenderer().render(output.data()));
        } else {
            print(output.document());
        }
    }

    void print(Document document) {
        if (options.plain) {
            raw(new PlainRenderer().render(document));
            return;
        }
        String text = new TextRenderer(look).render(document);
        boolean tall = environment.device().out()
                && environment.device().rows() > 0
                && text.lines().count() >= environment.device().rows();
        boolean paged = tall && !options.noPager && !options.noInput && !pager.isEmpty() && !pager.equals("cat");
        if (!paged || !new Pager(pager).show(text)) {
            raw(text);
        }
    }

    /** A sentence about a change that succeeded; nothing under {@code --quiet}. */
    void changed(Output output) {
        if (!options.quiet) {
            print(output);
        }
    }

    /** Text for programs, as it is. Stops quietly when nobody reads any more, as {@code head} does. */
    void raw(String text) {
        environment.out().print(text);
        environment.out().flush();
    }

    /** Whether the reader of standard output has gone. */
    boolean readerGone() {
        return environment.out().checkError();
    }
}
