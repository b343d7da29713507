package dev.careercli.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * For manual pages: the man macros, which groff and mandoc read alike. A heading starts a section, a title a subsection.
 * Every character beyond ASCII is named by its number, so that no reader has to guess the encoding.
 */
public final class RoffRenderer {
    /** Longer source lines are bad style to mandoc's check. */
    private static final int WIDTH = 78;

    /** A section begins with a paragraph by itself. */
    private static final Pattern PARAGRAPH_AT_START = Pattern.compile("(?m)^(\\.S[HS] .*\n)\\.PP\n");

    private static final Block.Cases<String> FORMS = new Forms();

    /**
     * What stands at the top and the bottom of a page.
     *
     * @param name the page's name, such as {@code career-fit}
     * @param section 1 for commands, 5 for file formats
     * @param date the day of the release
     * @param source the program and its version
     * @param manual what the section is called
     */
    public record Page(String name, int section, LocalDate date, String source, String manual) {}

    public String render(Page page, Document document) {
        String header = ".TH " + quoted(page.name().toUpperCase(Locale.ROOT)) + " " + page.section() + " " + page.date()
                + " " + quoted(page.source()) + " " + quoted(page.manual()) + "\n";
        String body = all(document.blocks());
        // Words are never divided: what looks like a hyphen at the end of a line might be part of a name.
        return header + ".nh\n" + PARAGRAPH_AT_START.matcher(body).replaceAll("$1");
    }

    private static String all(List<Block> blocks) {
        return blocks.stream().map(b -> b.match(FORMS)).collect(Collectors.joining());
    }

    private static String quoted(String words) {
        return "\"" + escaped(words).replace("\"", "\\(dq") + "\"";
    }

    private static String bold(String words) {
        return "\\fB" + escaped(words).strip() + "\\fR";
    }

    /** Text in lines that start with no control character; breaks between words, and at line feeds where it has any. */
    private static String filled(Text text) {
        return text.words()
                .lines()
                .map(line -> filled(escaped(Sanitizer.line(line))))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(".br\n"));
    }

    private static String filled(String escaped) {
        StringBuilder lines = new StringBuilder();
        int used = 0;
        for (String word : escaped.split(" +", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            boolean fits = used > 0 && used + 1 + word.length() <= WIDTH;
            String lead = fits ? " " : used == 0 ? "" : "\n";
            String safe = !fits && (word.startsWith(".") || word.startsWith("\\(aq")) ? "\\&" + word : word;
            lines.append(lead).append(safe);
            used = (fits ? used + 1 : 0) + safe.length();
        }
        return used == 0 ? "" : lines.append('\n').toString();
    }

    /** The text as itself: hyphens and quotes stay those that a shell reads, also where a page is copied from. */
    private static String escaped(String raw) {
        StringBuilder safe = new StringBuilder(raw.length() + 16);
        Sanitizer.text(raw).codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> safe.append("\\e");
                case '-' -> safe.append("\\-");
                case '\'' -> safe.append("\\(aq");
                case '`' -> safe.append("\\(ga");
                case '^' -> safe.append("\\(ha");
                case '~' -> safe.append("\\(ti");
                default -> {
                    if (c < 0x7F) {
                        safe.append((char) c);
                    } else {
                        safe.append(String.format("\\[u%04X]", c));
                    }
                }
            }
        });
        return safe.toString();
    }

    private static String tagged(String tag, String body) {
        return ".TP\n" + bold(tag) + "\n" + (body.isEmpty() ? "\\&\n" : body);
    }

    private static String asIs(List<String> lines) {
        return lines.stream()
                .map(RoffRenderer::escaped)
                .map(l -> l.isEmpty() ? "\\&" : l.startsWith(".") || l.startsWith("\\(aq") ? "\\&" + l : l)
                .collect(Collectors.joining("\n", ".PP\n.RS 4\n.nf\n", "\n.fi\n.RE\n"));
    }

    private static final class Forms implements Block.Cases<String> {
        @Override
        public String title(Block.Title title) {
            return ".SS " + quoted(title.left().words()) + "\n" + filled(title.right());
        }

        @Override
        public String heading(Block.Heading heading) {
            return ".SH " + quoted(heading.text().words()) + "\n";
        }

        @Override
        public String paragraph(Block.Paragraph paragraph) {
            return ".PP\n" + filled(paragraph.text());
        }

        /** Entries that no marker names are lines to type, which must not be broken. */
        @Override
        public String items(Block.Items items) {
            if (items.items().stream().allMatch(i -> i.marker().isEmpty())) {
                return asIs(items.items().stream().map(i -> i.text().words()).toList());
            }
            return items.items().stream()
                    .map(i -> tagged(i.marker(), filled(i.text()) + filled(i.aside())))
                    .collect(Collectors.joining());
        }

        @Override
        public String table(Block.Table table) {
            return table.rows().stream()
                    .map(row -> row.stream()
                            .flatMap(c -> CellWords.of(c).stream())
                            .map(w -> w.text().words())
                            .toList())
                    .filter(words -> !words.isEmpty())
                    .map(words ->
                            tagged(words.get(0), filled(Text.of(String.join("  ", words.subList(1, words.size()))))))
                    .collect(Collectors.joining());
        }

        @Override
        public String code(Block.Code code) {
            return asIs(code.lines());
        }

        /** A page has no keys to press. */
        @Override
        public String keys(Block.Keys keys) {
            return "";
        }

        @Override
        public String chart(Block.Chart chart) {
            return chart.timeline().rows().stream()
                    .map(r -> tagged(r.name(), filled(Text.of(r.range()))))
                    .collect(Collectors.joining());
        }

        @Override
        public String group(Block.Group group) {
            return all(group.blocks());
        }
    }
}
