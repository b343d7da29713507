package dev.careercli.cli;

import dev.careercli.content.Career;
import dev.careercli.view.Section;
import dev.careercli.view.ShowView;
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
final class ShowCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "CAREER", description = "The career's short name; see career list.")
    @Nullable
    String first;

    @Parameters(arity = "0..1", paramLabel = "SECTION", description = "The section to print whole.")
    @Nullable
    String second;

    private final Services services;

    ShowCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        boolean sectionOnly =
                first != null && second == null && !services.content().slugs().contains(first);
        if (sectionOnly && Section.find(first).isEmpty()) {
            throw unknown(first);
        }
        Career career = services.career(sectionOnly ? null : first);
        String word = sectionOnly ? first : second;
        if (word == null) {
            services.printer().print(ShowView.page(career));
        } else {
            Section section = Section.find(word).orElseThrow(() -> unknown(word));
            services.printer().print(ShowView.section(career, section));
        }
        return ExitCode.OK.code();
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
