package dev.careercli.cli;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * The options and help of every command as the build read them from its annotations, one small file a class. Reading
 * annotations takes Java half as long as everything else that a short command does. Holds nothing that the annotations
 * do not say; where a class has no file, they are read.
 */
final class CommandIndex {
    static final String FOLDER = "command-index";

    /** The types of fields that commands have; a place in this list stands for the type. */
    static final List<Class<?>> TYPES = List.of(
            boolean.class, int.class, long.class, Integer.class, Long.class, String.class, Path.class, List.class);

    /** Stands for a text that is missing. */
    static final String NONE = "\0";

    static {
        // Parsers of dates and of databases, which picocli looks up for every command line; no option of ours is one.
        System.setProperty("picocli.converters.excludes", "java.[st].*");
    }

    private final Object command;
    private final DataInputStream in;

    private CommandIndex(Object command, DataInputStream in) {
        this.command = command;
        this.in = in;
    }

    /** The command line of a command, filled from what is typed into the fields of this object and its mixins. */
    static CommandLine line(Object command) {
        try (InputStream file = CommandIndex.class.getResourceAsStream(nameOf(command.getClass()))) {
            return new CommandLine(
                    file == null
                            ? CommandSpec.forAnnotatedObject(command)
                            : new CommandIndex(command, new DataInputStream(file)).spec());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the file of a command stands among the classes. */
    static String nameOf(Class<?> command) {
        return "/" + FOLDER + "/" + command.getSimpleName();
    }

    private CommandSpec spec() throws IOException {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(in.readUTF());
        spec.usageMessage().hidden(in.readBoolean()).description(texts()).footer(texts());
        for (int options = in.readByte(); options > 0; options--) {
            spec.addOption(option());
        }
        for (int parameters = in.readByte(); parameters > 0; parameters--) {
            spec.addPositional(parameter());
        }
        return spec;
    }

    private OptionSpec option() throws IOException {
        OptionSpec.Builder option = OptionSpec.builder(texts())
                .usageHelp(in.readBoolean())
                .scopeType(in.readBoolean() ? ScopeType.INHERIT : ScopeType.LOCAL)
                .fallbackValue(maybeText())
                .type(type())
                .arity(in.readUTF())
                .required(in.readBoolean())
                .paramLabel(in.readUTF())
                .description(texts());
        Place place = place();
        return option.hasInitialValue(false).getter(place).setter(place).build();
    }

    private PositionalParamSpec parameter() throws IOException {
        PositionalParamSpec.Builder parameter =
                PositionalParamSpec.builder().index(in.readUTF()).type(type());
        if (parameter.type() == List.class) {
            parameter.auxiliaryTypes(String.class);
        }
        parameter
                .arity(in.readUTF())
                .required(in.readBoolean())
                .paramLabel(in.readUTF())
                .description(texts());
        Place place = place();
        return parameter.hasInitialValue(false).getter(place).setter(place).build();
    }

    private Class<?> type() throws IOException {
        return TYPES.get(in.readByte());
    }

    private Place place() throws IOException {
        return new Place(command, in.readUTF(), in.readUTF());
    }

    private @Nullable String maybeText() throws IOException {
        String text = in.readUTF();
        return text.equals(NONE) ? null : text;
    }

    private String[] texts() throws IOException {
        String[] texts = new String[in.readByte()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.readUTF();
        }
        return texts;
    }

    /**
     * The field that a value goes to, looked up only when the option was typed.
     *
     * @param mixin the command's field that holds the object with the field; empty where it is the command itself
     */
    private record Place(Object command, String mixin, String field) implements IGetter, ISetter {
        // The shape of picocli's interface.
        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <T> T get() throws ReflectiveOperationException {
            Object owner = owner();
            return (T) field(owner, field).get(owner);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T set(T value) throws ReflectiveOperationException {
            Object owner = owner();
            T before = (T) field(owner, field).get(owner);
            field(owner, field).set(owner, value);
            return before;
        }

        private Object owner() throws ReflectiveOperationException {
            return mixin.isEmpty() ? command : field(command, mixin).get(command);
        }

        private static Field field(Object owner, String name) throws ReflectiveOperationException {
            Field field = owner.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field;
        }
    }
}
