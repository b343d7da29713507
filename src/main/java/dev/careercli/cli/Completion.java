package dev.careercli.cli;

import dev.careercli.cli.CompletionWords.Candidate;
import dev.careercli.cli.kit.Services;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Finds what could stand in place of the last word of a command line, from the commands' own options and labels. */
final class Completion {
    private final Services services;
    private CommandLine line;
    private final List<String> typed = new ArrayList<>();
    private final List<String> positionals = new ArrayList<>();
    private @Nullable OptionSpec open;
    private boolean optionsEnded;

    Completion(Services services) {
        this.services = services;
        this.line = CommandIndex.line(new CareerCommand(services));
    }

    /** @param words all words after the program's name; the last one is being typed and may be empty */
    List<Candidate> of(List<String> words) {
        List<String> whole = new ArrayList<>();
        for (String word : joined(words)) {
            whole.addAll(parts(word));
        }
        if (whole.isEmpty()) {
            whole.add("");
        }
        String current = whole.remove(whole.size() - 1);
        whole.forEach(this::walk);
        // Shells that do not break words at = want the option's name in front of its value.
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        String lead = last.length() > 1 && last.endsWith("=" + current) && last.startsWith("--")
                ? last.substring(0, last.length() - current.length())
                : "";
        return candidates(current).stream()
                .filter(c -> c.word().startsWith(current))
                .distinct()
                .map(c -> new Candidate(lead + c.word(), c.about()))
                .toList();
    }

    /** Bash makes a word of its own of each =. */
    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>(words);
        if (!words.isEmpty() && words.get(words.size() - 1).equals("=")) {
            joined.add("");
        }
        joined.removeIf(w -> w.equals("="));
        return joined;
    }

    private static List<String> parts(String word) {
        int equals = word.indexOf('=');
        return word.startsWith("--") && equals > 0
                ? List.of(word.substring(0, equals), word.substring(equals + 1))
                : List.of(word);
    }

    private void walk(String word) {
        if (open != null) {
            remember(open.longestName(), word);
            open = null;
        } else if (optionsEnded || !word.startsWith("-") || word.equals("-")) {
            enter(word);
        } else if (word.equals("--")) {
            optionsEnded = true;
        } else {
            OptionSpec option = line.getCommandSpec().findOption(word);
            open = option != null && option.arity().max() > 0 ? option : null;
        }
    }

    /** Guides are looked for where the line being typed says. */
    private void remember(String option, String value) {
        if (option.equals("--content")) {
            services.options().content = Path.of(value);
        } else if (option.equals("--home")) {
            services.options().home = Path.of(value);
        }
    }

    private void enter(String word) {
        if (line.getParent() == null && positionals.isEmpty()) {
            Optional<CommandTable> command = CommandTable.find(word);
            if (command.isPresent()) {
                line.addSubcommand(word, command.get().line(services));
            }
        }
        typed.add(word);
        CommandLine verb = line.getSubcommands().get(word);
        if (verb != null) {
            line = verb;
            positionals.clear();
        } else {
            positionals.add(word);
        }
    }

    private List<Candidate> candidates(String current) {
        CompletionWords words = new CompletionWords(services, typed);
        if (open != null) {
            return Arrays.stream(open.paramLabel().split("\\|", -1))
                    .flatMap(label -> words.of(label).stream())
                    .toList();
        }
        if (current.startsWith("-") && !optionsEnded) {
            return line.getCommandSpec().options().stream()
                    .filter(o -> !o.hidden())
                    .map(o -> new Candidate(o.longestName(), String.join(" ", o.description())))
                    .toList();
        }
        if (line.getParent() == null) {
            return positionals.isEmpty() ? words.of("COMMAND") : List.of();
        }
        List<Candidate> found = new ArrayList<>();
        line.getSubcommands()
                .forEach((verb, sub) -> found.add(new Candidate(
                        verb,
                        String.join(" ", sub.getCommandSpec().usageMessage().description()))));
        new Pattern(line.getCommandSpec().positionalParameters())
                .at(positionals)
                .forEach(label -> found.addAll(words.of(label)));
        return found;
    }

    /** The labels of a command's words: alternatives of sequences of choices, as {@code FORMAT [CAREER]}. */
    private record Pattern(List<CommandLine.Model.PositionalParamSpec> parameters) {
        /** The labels that can stand behind the words given. */
        List<String> at(List<String> before) {
            List<String> labels = new ArrayList<>();
            String whole = String.join(
                            " ", parameters.stream().map(p -> p.paramLabel()).toList())
                    .replaceAll("[\\[\\]]", "");
            int next = before.size();
            for (String alternative : whole.split(" \\| ", -1)) {
                List<String> slots = List.of(alternative.split(" ", -1));
                boolean reached = next < slots.size();
                for (int i = 0; i < Math.min(next, slots.size()); i++) {
                    reached &= accepts(slots.get(i), before.get(i));
                }
                if (reached) {
                    labels.addAll(List.of(slots.get(next).split("\\|", -1)));
                }
            }
            // A word may belong to the second parameter where the first can be left out.
            boolean mayBeLeftOut =
                    next + 1 < parameters.size() && parameters.get(next).arity().min() == 0;
            if (mayBeLeftOut) {
                labels.add(parameters.get(next + 1).paramLabel());
            }
            return labels;
        }

        private static boolean accepts(String slot, String word) {
            return CompletionWords.isKind(slot.split("\\|", -1)[0])
                    || List.of(slot.split("\\|", -1)).contains(word);
        }
    }
}
