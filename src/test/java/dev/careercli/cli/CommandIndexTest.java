package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.kit.GlobalOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

class CommandIndexTest {
    static List<Object> commands() {
        return CommandIndexCompiler.commands();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_index_says_what_the_annotations_say(Object command) {
        assertThat(CommandIndex.class.getResource(CommandIndex.nameOf(command.getClass())))
                .as("the build made no index of it")
                .isNotNull();

        assertThat(told(CommandIndex.line(command).getCommandSpec()))
                .isEqualTo(told(CommandSpec.forAnnotatedObject(command)));
    }

    @Test
    void no_two_commands_share_a_file() {
        assertThat(commands()).extracting(c -> c.getClass().getSimpleName()).doesNotHaveDuplicates();
    }

    /** A value to type for each type of field. */
    private static final Map<Class<?>, String> VALUES = Map.of(
            int.class, "7",
            long.class, "7",
            Integer.class, "7",
            Long.class, "7",
            String.class, "word",
            java.nio.file.Path.class, "folder",
            List.class, "word");

    @ParameterizedTest
    @MethodSource("commands")
    void what_is_typed_reaches_the_same_fields(Object command) {
        List<String> typed = new ArrayList<>();
        CommandSpec spec = CommandSpec.forAnnotatedObject(command);
        for (OptionSpec option : spec.options()) {
            if (!option.usageHelp()) {
                typed.add(option.longestName() + (option.arity().max() > 0 ? "=" + VALUES.get(option.type()) : ""));
            }
        }
        spec.positionalParameters().forEach(p -> typed.add(VALUES.get(p.type())));

        CommandLine line = CommandIndex.line(command);
        line.parseArgs(typed.toArray(new String[0]));

        for (OptionSpec option : CommandSpec.forAnnotatedObject(command).options()) {
            if (!option.usageHelp()) {
                Object expected =
                        line.getCommandSpec().findOption(option.longestName()).getValue();
                assertThat(option.<Object>getValue())
                        .as(option.longestName())
                        .isNotNull()
                        .isEqualTo(expected);
                assertThat(String.valueOf(expected)).isIn("true", "[word]", VALUES.getOrDefault(option.type(), "true"));
            }
        }
    }

    @Test
    void what_is_not_typed_stays_as_the_command_has_it() {
        GlobalOptions options = new GlobalOptions();
        HelpCommand help = (HelpCommand) commands().stream()
                .filter(HelpCommand.class::isInstance)
                .findFirst()
                .orElseThrow();

        CommandIndex.line(help).parseArgs();

        assertThat(help.words).isEmpty();
        assertThat(options.yes).isFalse();
    }

    /** All that parsing, help and completion ask of a command. */
    private static List<Object> told(CommandSpec spec) {
        List<Object> told = new ArrayList<>();
        told.add(spec.name());
        told.add(spec.usageMessage().hidden());
        told.add(List.of(spec.usageMessage().description()));
        told.add(List.of(spec.usageMessage().footer()));
        for (OptionSpec option : spec.options()) {
            told.add(List.of(option.names()));
            told.add(Arrays.asList(option.usageHelp(), option.scopeType(), option.fallbackValue()));
            told.addAll(argument(option));
        }
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            told.add(parameter.index());
            told.addAll(argument(parameter));
        }
        return told;
    }

    private static List<Object> argument(ArgSpec argument) {
        return Arrays.asList(
                argument.type(),
                List.of(argument.auxiliaryTypes()),
                argument.arity(),
                argument.paramLabel(),
                List.of(argument.description()),
                argument.hidden(),
                argument.required(),
                argument.defaultValue(),
                argument.splitRegex());
    }
}
