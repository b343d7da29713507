package dev.careercli.cli.guide;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.Suggestion;
import dev.careercli.view.guide.Section;
import dev.careercli.view.guide.ShowView;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a guide, or one section of it. A single word is a career if one bears that name, else a section. */
@Command(
        name = "show",
        description =
                "Prints a guide, or one section of it: overview, day, fit, requirements, metrics, skills, tools, ladder,"
                        + " faq, roadmap, sources.",
        footer = {"$ career show", "$ career show day", "$ career show ai-devsecops-specialist ladder --json"})
public final class ShowCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "CAREER", description = "The career's short name; see career list.")
    @Nullable
    String first;

    @Parameters(arity = "0..1", paramLabel = "SECTION", description = "The section to print whole.")
    @Nullable
    String second;

    private final Services services;

    public ShowCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        // It only reads, so it works where no home is known.
        services.keepNothing();
        String slug = first;
        String word = second;
        if (slug != null && word == null && !services.content().slugs().contains(slug)) {
            word = slug;
            slug = null;
        }
        Section section = word == null ? null : section(word);
        Career career = services.career(slug);
        services.printer().print(section == null ? ShowView.page(career) : ShowView.section(career, section));
        return ExitCode.OK.code();
    }

    private Section section(String word) {
        return Section.find(word).orElseThrow(() -> unknown(word));
    }

    private CareerException unknown(String word) {
        List<String> known = new ArrayList<>(Section.words());
        known.addAll(services.content().slugs());
        String kind = second == null ? "career or section" : "section";
        return new CareerException.Usage(
                "there is no " + kind + " '" + word + "'. " + Suggestion.advice(word, known),
                "Try 'career show --help'.");
    }
}
