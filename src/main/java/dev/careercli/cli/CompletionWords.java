package dev.careercli.cli;

import dev.careercli.app.PracticeSetting;
import dev.careercli.cli.export.ExportFormat;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.ContentLibrary.Guide;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.profile.Setting;
import dev.careercli.quiz.session.MockRound;
import dev.careercli.view.guide.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The words that a label of an option or parameter stands for. Lower-case labels stand for themselves. */
final class CompletionWords {
    private final Services services;
    private final List<String> typed;

    /** @param typed the words of the command so far, which may name a career */
    CompletionWords(Services services, List<String> typed) {
        this.services = services;
        this.typed = typed;
    }

    /** @param about what the word means; empty where it says so itself */
    record Candidate(String word, String about) {
        static Candidate of(String word) {
            return new Candidate(word, "");
        }
    }

    /** Whether a label stands for a kind of words instead of for itself. */
    static boolean isKind(String label) {
        return !label.isEmpty() && Character.isUpperCase(label.charAt(0));
    }

    List<Candidate> of(String label) {
        return switch (label) {
            case "COMMAND" ->
                Arrays.stream(CommandTable.values())
                        .filter(c -> c.group() != CommandTable.HelpGroup.HIDDEN)
                        .map(c -> new Candidate(c.word(), c.summary()))
                        .toList();
            case "TOPIC" -> plain(HelpTopic.words().stream());
            case "CAREER" ->
                services.content().library().guides().stream()
                        .map(Guide::head)
                        .map(h -> new Candidate(h.slug().value(), h.title()))
                        .toList();
            case "SECTION" -> plain(Section.words().stream());
            case "LEVEL" -> plain(Arrays.stream(Level.values()).map(Level::word));
            case "KIND" -> plain(Arrays.stream(Kind.values()).map(Kind::word));
            case "AREA" ->
                career().areas().stream()
                        .map(a -> new Candidate(a.id().value(), a.title()))
                        .toList();
            case "GOAL" ->
                career().roadmap().phases().stream()
                        .flatMap(p -> Stream.concat(p.goals().stream(), Stream.of(p.milestone())))
                        .map(s -> (Step) s)
                        .map(s -> new Candidate(s.handle(), s.brief()))
                        .toList();
            case "QUESTION" -> questions();
            case "NAME" -> plain(Stream.concat(Setting.words().stream(), PracticeSetting.words().stream()));
            case "VALUE" -> values();
            case "ROUND" ->
                plain(Stream.concat(Arrays.stream(MockRound.values()).map(MockRound::word), Stream.of("last")));
            case "FORMAT" ->
                Arrays.stream(ExportFormat.values())
                        .map(f -> new Candidate(f.word(), f.what()))
                        .toList();
            case "WHEN" -> plain(Stream.of("auto", "always", "never"));
            default -> isKind(label) || label.equals("-") ? List.of() : List.of(Candidate.of(label));
        };
    }

    private static List<Candidate> plain(Stream<String> words) {
        return words.map(Candidate::of).toList();
    }

    /** The career that a word typed so far names, else the one in use. */
    private Career career() {
        return typed.stream()
                .filter(CareerSlug::accepts)
                .flatMap(w -> services.content().library().find(new CareerSlug(w)).stream())
                .map(Guide::career)
                .findFirst()
                .orElseGet(() -> services.career(null));
    }

    /** What the setting takes that stands in front. */
    private List<Candidate> values() {
        String setting = typed.isEmpty() ? "" : typed.get(typed.size() - 1);
        return switch (setting) {
            case "career" -> of("CAREER");
            case "level" -> of("LEVEL");
            case "keep-answers" -> plain(Stream.of("yes", "no"));
            default -> plain(Setting.named(setting).map(Setting::choices).orElse(List.of()).stream());
        };
    }

    private List<Candidate> questions() {
        List<Candidate> found = new ArrayList<>();
        for (String slug : services.content().slugs()) {
            services.content()
                    .questions(new CareerSlug(slug))
                    .forEach(q -> found.add(new Candidate(
                            q.id().value(), q.level().word() + ", " + q.kind().word())));
        }
        return found;
    }
}
