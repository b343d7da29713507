package dev.careercli.cli.kit;

import dev.careercli.content.Career;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The career that a command is about, as its first word. */
public final class CareerParameter {
    @Parameters(arity = "0..1", paramLabel = "CAREER", description = "The career's short name; see career list.")
    @Nullable
    String slug;

    /** The guide that is named, else the one that is meant where none is. */
    public Career of(Services services) {
        return services.career(slug);
    }
}
