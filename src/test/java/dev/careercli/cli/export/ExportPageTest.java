package dev.careercli.cli.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.careercli.cli.Programs;
import dev.careercli.cli.Shell;
import dev.careercli.content.GoalId;
import dev.careercli.event.RoadmapEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportPageTest {
    private static final String HOSTILE =
            "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&\u001b[31m\u202E javascript:alert(3)";
    /** An eager graduate who needs a first job. */
    private static final String FIT =
            "{coding: 4, ai_interest: 4, entry_level: 0, t1: 4, t2: 4, t3: 4, t4: 3, t5: 4, t6: 3, f1: 3, f2: 3, f3: 2, b_devops: 0, b_appsec: 0,"
                    + " b_ml: 1, coding_exp: 2, evidence: 1, self_learning: 3, m1a: 1, m1b: 1, m2: 0, m3: 0, m4: 0, hours_per_week: 12}\n";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private Shell shell() {
        return new Shell(home);
    }

    /** A person three weeks in, with a verdict, a goal done and ten questions answered. */
    private String page() {
        shell().type(FIT, "fit", "--answers", "-");
        shell().run("roadmap", "--start", "2026-11-23", "--hours", "12");
        shell().on("2026-12-09").record(new RoadmapEvent.GoalDone(new GoalId("goal-cicd-principles"), HOSTILE));
        shell().on("2026-12-10").type("\nab\n3\n".repeat(10), "quiz", "--count", "10", "--seed", "1");
        return shell().on("2026-12-14").run("export", "html").out();
    }

    @Test
    void the_page_tells_the_verdict_the_roadmap_the_practice_and_what_is_next() {
        String page = page();

        assertThat(page).startsWith("<!doctype html>").endsWith("</html>\n");
        assertThat(page).contains("<h1>AI DevSecOps Specialist</h1>");
        for (String section : List.of("next", "fit", "roadmap", "goals", "practice", "weak", "areas")) {
            assertThat(page).contains("<section id=\"" + section + "\"");
        }
        assertThat(page).contains("Possible, a long road").contains("Where you stand on 14 Dec 2026");
        assertThat(page)
                .contains("The same as a table")
                .contains("role=\"img\"")
                .contains("<desc");
    }

    @Test
    void nothing_on_the_page_runs_or_is_fetched() {
        String page = page();

        assertThat(page).contains("default-src 'none'");
        assertThat(page).doesNotContainPattern("(?i)<(script|img|link|iframe|object|embed|base|form)\\b");
        assertThat(page).doesNotContainPattern("(?i)\\s(src|on[a-z]+|srcset|data)=\"");
        assertThat(page).doesNotContainPattern("(?i)href=(?!\"https?://)");
        assertThat(page).doesNotContainPattern("(?i)<a\\b(?! href=\"https?://[^\"]+\"[^>]*>)");
        assertThat(page).doesNotContainPattern("(?i)url\\(|@import|@font-face");
    }

    @Test
    void what_a_person_typed_is_text_and_nothing_else() {
        String page = page();

        assertThat(page)
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;&quot;&#39;&amp;·[31m·");
        assertThat(page).doesNotContain("\u001b").doesNotContain("\u202E");
    }

    @Test
    void every_element_that_is_opened_is_closed() {
        Matcher tags = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^>]*?(/?)>").matcher(page());
        List<String> open = new ArrayList<>();
        while (tags.find()) {
            String name = tags.group(2);
            boolean empty =
                    List.of("meta", "br").contains(name) || !tags.group(3).isEmpty();
            if (!tags.group(1).isEmpty()) {
                assertThat(open).last().isEqualTo(name);
                open.remove(open.size() - 1);
            } else if (!empty) {
                open.add(name);
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void before_anything_was_done_it_says_how_to_begin() {
        String page = shell().run("export", "html").out();

        assertThat(page).contains("Not taken yet").contains("career fit").contains("Too few answers to say");
        assertThat(page).contains("40 to 64 weeks");
    }

    @Test
    void open_starts_the_browser_that_the_person_has_set() throws Exception {
        Path seen = folder.resolve("seen");
        Path browser =
                Files.writeString(folder.resolve("browser.sh"), "#!/bin/sh\nprintf '%s' \"$1\" > " + seen + "\n");
        assertThat(browser.toFile().setExecutable(true)).isTrue();
        Path file = folder.resolve("page.html");

        int code = shell().with("BROWSER", browser.toString())
                .run("export", "html", "--open", "--out", file.toString())
                .code();

        assertThat(code).isZero();
        assertThat(Files.readString(seen)).isEqualTo(file.toUri().toString());
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void open_without_a_file_keeps_the_page_in_the_cache() throws IOException {
        int code =
                shell().with("BROWSER", "true").run("export", "html", "--open").code();

        assertThat(code).isZero();
        assertThat(Files.readString(home.resolve("cache").resolve("career.html")))
                .startsWith("<!doctype html>");
    }

    @Test
    @Tag("tool")
    void axe_finds_nothing_to_object_to_in_light_and_dark_wide_and_narrow() throws Exception {
        Optional<String> browser = Programs.find("chromium", "chromium-browser", "google-chrome");
        Optional<Path> axe = axe();
        assumeThat(browser).as("a browser").isPresent();
        assumeThat(axe).as("axe-core").isPresent();
        String page = page().replaceFirst("<meta http-equiv[^>]*>", "");
        String check = "<script>" + Files.readString(axe.get()) + "</script><script>axe.run().then(r => {"
                + "const p = document.createElement('pre'); p.id = 'axe';"
                + "p.textContent = 'AXE ' + r.passes.length + ' passed, ' + r.violations.length + ' violated '"
                + " + r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' ')).join('; ');"
                + "document.body.appendChild(p); });</script></body>";
        Path file = Files.writeString(folder.resolve("page.html"), page.replace("</body>", check));

        for (String appearance : List.of("1 --window-size=1200,900", "0 --window-size=500,900")) {
            List<String> command =
                    new ArrayList<>(Programs.browser(browser.get(), folder.resolve("profile" + appearance.charAt(0))));
            command.add("--blink-settings=preferredColorScheme=" + appearance.charAt(0));
            command.add(appearance.substring(2));
            command.add("--virtual-time-budget=20000");
            command.add("--dump-dom");
            command.add(file.toUri().toString());
            String found = Programs.run(folder, command);
            assertThat(found).containsPattern("AXE [1-9][0-9]* passed, 0 violated");
        }
    }

    /** Where npm puts global packages, or where AXE_CORE says. */
    private Optional<Path> axe() throws IOException, InterruptedException {
        String set = System.getenv("AXE_CORE");
        if (set != null) {
            return Optional.of(Path.of(set)).filter(Files::isRegularFile);
        }
        Optional<String> npm = Programs.find("npm");
        if (npm.isEmpty()) {
            return Optional.empty();
        }
        String root = Programs.run(folder, List.of(npm.get(), "root", "-g")).strip();
        return Optional.of(Path.of(root, "axe-core", "axe.min.js")).filter(Files::isRegularFile);
    }
}
