package dev.careercli.cli.fit;

import dev.careercli.app.FitProfile;
import dev.careercli.app.ScoredFit;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.ItemId;
import dev.careercli.content.Plural;
import dev.careercli.content.load.AnswersFile;
import dev.careercli.fit.Comparison;
import dev.careercli.fit.Comparison.Side;
import dev.careercli.fit.FitAnswers;
import dev.careercli.fit.FitExplanation;
import dev.careercli.fit.FitSequence;
import dev.careercli.render.MarkdownRenderer;
import dev.careercli.render.Output;
import dev.careercli.view.fit.CompareView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Careers beside each other, each scored alone. */
@Command(
        name = "compare",
        description =
                "Puts careers beside each other: the verdict on each, what decides it, the hours to get there, and what you"
                        + " would keep and give up. Questions that the guides share are asked once. Without a name: all guides.",
        footer = {"$ career compare --no-input", "$ career compare --markdown --no-input"})
public final class CompareCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "CAREER", description = "Short names of careers; see career list.")
    List<String> slugs = List.of();

    @Option(
            names = "--answers",
            paramLabel = "FILE|-",
            description = "Take the answers from a YAML or JSON file, or from standard input; ask and store nothing.")
    @Nullable
    String answersFile;

    @Option(names = "--markdown", description = "Print the comparison as Markdown.")
    boolean markdown;

    @Option(names = "--no-save", description = "Store no answer of this run.")
    boolean noSave;

    private final Services services;

    public CompareCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        if (noSave || answersFile != null) {
            services.keepNothing();
        }
        List<Career> careers = careers();
        Optional<Map<Career, FitAnswers>> answers =
                answersFile == null ? kept(careers) : Optional.of(fromFile(careers, answersFile));
        if (answers.isEmpty()) {
            services.console().line("  " + (noSave ? "Nothing was kept." : "Your answers are kept."));
            return ExitCode.OK.code();
        }
        Output output = compare(answers.get());
        if (markdown) {
            services.printer().raw(new MarkdownRenderer().render(output.document()));
        } else {
            services.printer().print(output);
        }
        return ExitCode.OK.code();
    }

    private List<Career> careers() {
        List<Career> named = slugs.isEmpty()
                ? services.guides().all()
                : slugs.stream().distinct().map(services::career).toList();
        if (named.size() < 2) {
            throw new CareerException.Usage(
                    "compare needs two careers"
                            + (slugs.isEmpty() ? "; there is " + named.size() + " here." : ", not one."),
                    "There " + Plural.word(services.content().slugs().size(), "is: ", "are: ")
                            + String.join(", ", services.content().slugs())
                            + ". A guide of your own: career content new");
        }
        return named;
    }

    private Output compare(Map<Career, FitAnswers> answers) {
        List<Side> sides = new ArrayList<>();
        Map<Career, FitExplanation> explanations = new LinkedHashMap<>();
        answers.forEach((career, said) -> {
            ScoredFit reading = new ScoredFit(career, said);
            sides.add(new Side(career, reading.report(), career.pay().orElse(null)));
            explanations.put(career, reading.explanation());
        });
        return new CompareView(Comparison.of(sides), explanations)
                .output(services.journalState().today());
    }

    /** What is kept, with what is open asked on a terminal; empty where the questions were stopped. */
    private Optional<Map<Career, FitAnswers>> kept(List<Career> careers) {
        FitProfile profile = services.fitProfile();
        boolean asks = services.mayAsk()
                && services.environment().device().in()
                && !services.options().forPrograms()
                && !markdown;
        for (Career career : careers) {
            FitSequence sequence = new FitSequence(career.fit());
            FitAnswers known = profile.answers(career);
            if (asks && sequence.nextOpen(0, known) < sequence.items().size()) {
                Optional<FitAnswers> said = new FitSession(services, career, !noSave, false, false)
                        .ask(known, profile.hours(career).isPresent());
                if (said.isEmpty()) {
                    return Optional.empty();
                }
                profile = profile.with(career, said.get());
            }
        }
        Map<Career, FitAnswers> answers = new LinkedHashMap<>();
        for (Career career : careers) {
            answers.put(career, profile.answers(career));
        }
        return Optional.of(answers);
    }

    private Map<Career, FitAnswers> fromFile(List<Career> careers, String file) {
        Map<ItemId, Item> items = new LinkedHashMap<>();
        Map<ItemId, Career> askedBy = new LinkedHashMap<>();
        for (Career career : careers) {
            for (Item item : career.fit().items()) {
                Career first = askedBy.putIfAbsent(item.id(), career);
                if (first != null && !FitProfile.sharesItem(career, first, item)) {
                    throw new CareerException.Usage(
                            "the item " + item.id() + " asks one thing in " + first.slug() + " and another in "
                                    + career.slug() + ", so one file cannot answer both.",
                            "Take each fit, then: career compare");
                }
                items.putIfAbsent(item.id(), item);
            }
        }
        AnswersFile.Answers read = AnswersInput.read(services, file, List.copyOf(items.values()));
        FitAnswers all = read.asFitAnswers();
        return careers.stream().collect(Collectors.toMap(c -> c, c -> only(c, all), (a, b) -> a, LinkedHashMap::new));
    }

    private static FitAnswers only(Career career, FitAnswers all) {
        FitAnswers own = FitAnswers.NONE.withHours(all.hoursPerWeek());
        for (Item item : career.fit().items()) {
            Integer pick = all.pick(item.id());
            own = pick != null ? own.with(item.id(), pick) : all.given(item.id()) ? own.withCantTell(item.id()) : own;
        }
        return own;
    }
}
