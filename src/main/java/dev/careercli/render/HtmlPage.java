package dev.careercli.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page on its own: style inside, no script, no request. Its policy forbids both, so that a browser would stop what
 * slipped through.
 *
 * @param title of the page and its first heading
 * @param about a line above the title
 * @param facts a few figures at the top
 * @param footer what the reader should know about where it comes from
 */
public record HtmlPage(String title, String about, List<Fact> facts, List<Section> sections, String footer) {
    private static final String STYLE = "page.css";

    public HtmlPage {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    /** A figure with its name above and a word of detail below. */
    public record Fact(String name, String value, String detail) {}

    /**
     * A part of the page.
     *
     * @param id lower-case letters, unique in the page
     * @param lead its main sentence, set larger; null for none
     */
    public record Section(String id, String title, @Nullable String lead, Document body) {}

    /** The whole page. */
    public String html() {
        StringBuilder html = new StringBuilder();
        html.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta http-equiv=\"Content-Security-Policy\"");
        html.append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.append("<title>").append(Html.escape(title)).append("</title>\n");
        html.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n");
        html.append("<header>\n<p class=\"about\">").append(Html.escape(about)).append("</p>\n");
        html.append("<h1>").append(Html.escape(title)).append("</h1>\n");
        if (!facts.isEmpty()) {
            html.append("<dl class=\"facts\">\n");
            facts.forEach(f -> html.append(fact(f)));
            html.append("</dl>\n");
        }
        html.append("</header>\n<main>\n");
        sections.forEach(s -> html.append(section(s)));
        html.append("</main>\n<footer>\n<p>").append(Html.escape(footer)).append("</p>\n</footer>\n</body>\n</html>\n");
        return html.toString();
    }

    private static String fact(Fact fact) {
        return "<div><dt>" + Html.escape(fact.name()) + "</dt><dd class=\"value\">" + Html.escape(fact.value())
                + "</dd><dd>" + Html.escape(fact.detail()) + "</dd></div>\n";
    }

    private static String section(Section section) {
        String id = Html.escape(section.id());
        String lead = section.lead() == null ? "" : "<p class=\"lead\">" + Html.escape(section.lead()) + "</p>\n";
        return "<section id=\"" + id + "\" aria-labelledby=\"" + id + "-h\">\n<h2 id=\"" + id + "-h\">"
                + Html.escape(section.title()) + "</h2>\n" + lead
                + new HtmlRenderer(section.id(), 3).render(section.body()) + "</section>\n";
    }

    private static String style() {
        try (InputStream in = HtmlPage.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException(STYLE + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
