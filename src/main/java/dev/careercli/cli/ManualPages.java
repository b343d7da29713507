package dev.careercli.cli;

import dev.careercli.cli.kit.Environment;
import dev.careercli.cli.kit.GlobalOptions;
import dev.careercli.cli.kit.Services;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.RoffRenderer;
import dev.careercli.render.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the manual from the pages of help while the distributions are built. One page a command, and the format. */
public final class ManualPages {
    private static final String FORMAT = "career-guide";

    private final LocalDate date;
    private final String version;
    private final Services services = new Services(
            new Environment(
                    InputStream.nullInputStream(),
                    new PrintStream(OutputStream.nullOutputStream()),
                    new PrintStream(OutputStream.nullOutputStream()),
                    Map.of(),
                    Environment.Device.NONE,
                    Clock.systemUTC(),
                    UUID::randomUUID),
            new GlobalOptions());

    /**
     * @param date the day of the release, never today, so that two builds agree
     * @param version as {@code career --version} prints it
     */
    ManualPages(LocalDate date, String version) {
        this.date = date;
        this.version = version;
    }

    /** @param args the folder that gets man1 and man5, the time of the release as an ISO instant, and the version */
    public static void main(String[] args) throws IOException {
        LocalDate day = LocalDate.ofInstant(Instant.parse(args[1]), ZoneOffset.UTC);
        for (Map.Entry<String, String> page :
                new ManualPages(day, args[2]).all().entrySet()) {
            Path file = Path.of(args[0]).resolve(page.getKey());
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, page.getValue());
        }
    }

    /** Every page as roff source, by its file, such as {@code man1/career-fit.1}. */
    Map<String, String> all() {
        Map<String, String> pages = new TreeMap<>();
        CommandLine root = CommandIndex.line(new CareerCommand(services));
        pages.put("man1/career.1", rendered("career", 1, top(root.getCommandSpec())));
        for (CommandTable command : CommandTable.values()) {
            if (command.group() != CommandTable.HelpGroup.HIDDEN) {
                root.addSubcommand(command.word(), command.line(services));
                String name = "career-" + command.word();
                CommandLine line = Objects.requireNonNull(root.getSubcommands().get(command.word()));
                pages.put("man1/" + name + ".1", rendered(name, 1, page(name, command.summary(), line)));
            }
        }
        pages.put("man5/" + FORMAT + ".5", rendered(FORMAT, 5, format()));
        return pages;
    }

    private String rendered(String name, int section, Document document) {
        String manual = section == 1 ? "User Commands" : "File Formats";
        return new RoffRenderer()
                .render(new RoffRenderer.Page(name, section, date, "career " + version, manual), document);
    }

    private static Document top(CommandSpec spec) {
        Document.Builder page =
                begin("career", "does a career fit you, can you pass its interviews, how to get there", spec);
        topic(page, "Exit status", HelpTopic.EXIT_CODES);
        topic(page, "Environment", HelpTopic.ENVIRONMENT);
        topic(page, "Files", HelpTopic.FILES);
        Stream<String> commands = CommandTable.words().stream().map(w -> "career-" + w + "(1)");
        end(page, spec, Stream.concat(commands, Stream.of(FORMAT + "(5)")));
        return page.end();
    }

    private static Document page(String name, String summary, CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        Document.Builder page = begin(name, summary, spec);
        if (!line.getSubcommands().isEmpty()) {
            page.add(heading("Each command"));
            line.getSubcommands().values().forEach(verb -> addVerb(page, verb.getCommandSpec()));
        }
        end(page, spec, Stream.of("career(1)", FORMAT + "(5)"));
        return page.end();
    }

    private static void addVerb(Document.Builder page, CommandSpec verb) {
        page.title(verb.qualifiedName(" "), "");
        List<HelpPage.Section> sections = HelpPage.sections(verb);
        page.add(sections.get(0).body());
        page.paragraph(HelpPage.description(verb));
        sections.subList(1, sections.size()).forEach(s -> page.add(s.body()));
    }

    private static Document format() {
        Document.Builder page = Document.build();
        page.group(heading("Name"), sentence(FORMAT + " - " + lowerFirst(HelpTopic.GUIDE.title())));
        page.add(heading("Description")).addAll(HelpTopic.GUIDE.body());
        page.group(heading("See also"), sentence("career(1), career-content(1)"));
        return page.end();
    }

    private static Document.Builder begin(String name, String summary, CommandSpec spec) {
        List<HelpPage.Section> sections = new ArrayList<>(HelpPage.sections(spec));
        Document.Builder page = Document.build();
        page.group(heading("Name"), sentence(name + " - " + summary));
        page.group(heading("Synopsis"), sections.remove(0).body());
        page.group(heading("Description"), sentence(HelpPage.description(spec)));
        sections.forEach(s -> page.group(heading(s.title()), s.body()));
        return page;
    }

    private static void end(Document.Builder page, CommandSpec spec, Stream<String> related) {
        page.group(
                heading("See also"),
                sentence(HelpPage.closing(spec)),
                sentence(related.collect(Collectors.joining(", "))));
    }

    private static void topic(Document.Builder page, String title, HelpTopic topic) {
        page.add(heading(title)).addAll(topic.body());
    }

    private static Block heading(String words) {
        return new Block.Heading(Text.strong(words.toUpperCase(Locale.ROOT)));
    }

    private static Block sentence(String words) {
        return new Block.Paragraph(Text.of(words), 0);
    }

    private static String lowerFirst(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
