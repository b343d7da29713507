package dev.careercli.cli;

import dev.careercli.cli.kit.Environment;
import dev.careercli.cli.kit.GlobalOptions;
import dev.careercli.cli.kit.NounCommand;
import dev.careercli.cli.kit.Services;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Reads the annotations of every command while the program is built; see {@link CommandIndex}. */
public final class CommandIndexCompiler {
    private final Class<?> command;
    private final DataOutputStream out;

    private CommandIndexCompiler(Class<?> command, OutputStream out) {
        this.command = command;
        this.out = new DataOutputStream(out);
    }

    /**
     * Writes the file of every command; the build runs this.
     *
     * @param args the folder that holds the classes
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]).resolve(CommandIndex.FOLDER);
        Files.createDirectories(folder);
        for (Object command : commands()) {
            Class<?> type = command.getClass();
            Files.write(folder.resolve(type.getSimpleName()), bytes(command));
        }
    }

    /** Every command and verb of the program, made with services that reach nothing. */
    static List<Object> commands() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Environment nothing = new Environment(
                InputStream.nullInputStream(),
                nowhere,
                nowhere,
                Map.of(),
                Environment.Device.NONE,
                Clock.systemUTC(),
                UUID::randomUUID);
        Services services = new Services(nothing, new GlobalOptions());
        List<Object> commands = new ArrayList<>(List.of(new CareerCommand(services)));
        for (CommandTable word : CommandTable.values()) {
            Object command = word.command(services);
            commands.add(command);
            if (command instanceof NounCommand noun) {
                noun.verbs().values().stream().map(Supplier::get).forEach(commands::add);
            }
        }
        return commands;
    }

    private static byte[] bytes(Object command) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new CommandIndexCompiler(command.getClass(), bytes).write(CommandSpec.forAnnotatedObject(command));
        return bytes.toByteArray();
    }

    private void write(CommandSpec spec) throws IOException {
        out.writeUTF(spec.name());
        out.writeBoolean(spec.usageMessage().hidden());
        texts(spec.usageMessage().description());
        texts(spec.usageMessage().footer());
        out.writeByte(spec.options().size());
        for (OptionSpec option : spec.options()) {
            texts(option.names());
            out.writeBoolean(option.usageHelp());
            out.writeBoolean(option.scopeType() == picocli.CommandLine.ScopeType.INHERIT);
            String fallback = option.fallbackValue();
            out.writeUTF(fallback == null ? CommandIndex.NONE : fallback);
            argument(option);
        }
        out.writeByte(spec.positionalParameters().size());
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            out.writeUTF(parameter.index().toString());
            argument(parameter);
        }
    }

    private void argument(ArgSpec argument) throws IOException {
        Field field = (Field) argument.userObject();
        int type = CommandIndex.TYPES.indexOf(field.getType());
        if (type < 0) {
            throw new IllegalStateException(field + " is of a type that the index of commands does not know");
        }
        out.writeByte(type);
        out.writeUTF(argument.arity().toString());
        out.writeBoolean(argument.required());
        out.writeUTF(argument.paramLabel());
        texts(argument.description());
        out.writeUTF(mixin(field.getDeclaringClass()));
        out.writeUTF(field.getName());
    }

    /** The name of the command's field that holds an object of a class; empty where it is the command's own class. */
    private String mixin(Class<?> owner) {
        return owner == command
                ? ""
                : Arrays.stream(command.getDeclaredFields())
                        .filter(f -> f.isAnnotationPresent(Mixin.class) && f.getType() == owner)
                        .map(Field::getName)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(command + " has no field of " + owner));
    }

    private void texts(String[] texts) throws IOException {
        out.writeByte(texts.length);
        for (String text : texts) {
            out.writeUTF(text);
        }
    }
}
