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
        if (slug != null && !isCareer(slug) && (word == null || (isSection(slug) && !isSection(word)))) {
            // "show day" and "show day CAREER": the order is no reason to refuse what is clear.
            String section = slug;
            slug = word;
            word = section;
        }
        Section section = word == null ? null : section(word, slug == null);
        Career career = services.career(slug);
        String command = "career show" + (slug == null ? "" : " " + slug);
        services.printer().print(section == null ? ShowView.page(career, command) : ShowView.section(career, section));
        return ExitCode.OK.code();
    }

    private static boolean isSection(String word) {
        return Section.find(word).isPresent();
    }

    private boolean isCareer(String word) {
        return services.content().slugs().contains(word);
    }

    private Section section(String word, boolean mayBeCareer) {
        return Section.find(word).orElseThrow(() -> unknown(word, mayBeCareer));
    }

    private CareerException unknown(String word, boolean mayBeCareer) {
        List<String> known = new ArrayList<>(Section.words());
        if (mayBeCareer) {
            known.addAll(services.content().slugs());
        }
        String kind = mayBeCareer ? "career or section" : "section";
        return new CareerException.Usage(
                "there is no " + kind + " '" + word + "'. " + Suggestion.advice(word, known),
                "Try 'career show --help'.");
    }
}
