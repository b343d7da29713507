package dev.careercli.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Shell;
import dev.careercli.cli.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCommandTest {
    private static final String ADDRESS = "https://portswigger.net/web-security";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private Path browser(String script) throws IOException {
        Path browser = Files.writeString(folder.resolve("browser.sh"), "#!/bin/sh\n" + script + "\n");
        assertThat(browser.toFile().setExecutable(true)).isTrue();
        return browser;
    }

    @Test
    void a_pipe_gets_the_address_and_no_browser_is_started() throws IOException {
        Path seen = folder.resolve("seen");
        Said said = new Shell(home)
                .with("BROWSER", browser("touch " + seen).toString())
                .run("open", "portswigger");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains(ADDRESS).doesNotContain("opening");
        assertThat(seen).doesNotExist();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void on_a_terminal_the_browser_takes_the_address() throws IOException {
        Path seen = folder.resolve("seen");
        Said said = new Shell(home)
                .onDumbTerminal()
                .with("BROWSER", browser("printf '%s' \"$1\" > " + seen).toString())
                .run("open", "res-portswigger-academy");

        assertThat(said.out()).contains("opening in your browser").contains(ADDRESS);
        assertThat(Files.readString(seen)).isEqualTo(ADDRESS);
    }

    @Test
    void a_name_that_is_in_several_or_in_none_is_refused_with_those_there_are() {
        assertThat(new Shell(home).run("open", "o").code()).isEqualTo(2);
        assertThat(new Shell(home).run("open", "o").err()).contains("several resources: res-");
        assertThat(new Shell(home).run("open", "portswiger").err()).contains("no resource 'portswiger'");
        assertThat(new Shell(home).run("open", "portswiger").code()).isEqualTo(2);
    }
}
