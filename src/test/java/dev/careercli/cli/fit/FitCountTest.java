package dev.careercli.cli.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Guides;
import dev.careercli.cli.Shell;
import dev.careercli.content.Career;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.FitSpec;
import dev.careercli.content.load.ContentLoader;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.view.fit.FitItemView;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fit says of its own length is counted from the guide. */
class FitCountTest {
    @TempDir
    Path home;

    private Shell shell() {
        return new Shell(home).on("2026-11-23");
    }

    @Test
    void questions_minutes_and_deal_breakers_are_those_of_the_guide() {
        String reef = Objects.requireNonNull(Guides.REEF.getParent()).toString();

        String screen = shell().screen("", "--content", reef, "fit", "reef-gardener");

        assertThat(screen).contains("10 questions, about 2 minutes.").contains("Two things that could rule it out");
        assertThat(shell().screen("", "fit", "ai-devsecops-specialist"))
                .contains("24 questions, about 5 minutes.")
                .contains("Three things that could rule it out");
    }

    @Test
    void a_guide_with_one_deal_breaker_speaks_of_one_thing() {
        Career reef = new ContentLoader(Guides.REEF.getParent(), home)
                .library()
                .find(new CareerSlug("reef-gardener"))
                .orElseThrow()
                .career();
        Career one = withOneGate(reef);

        Document heading = Objects.requireNonNull(
                new FitItemView(one, 9).heading(null, one.fit().gates().get(0)));

        assertThat(heading.blocks())
                .first()
                .isInstanceOfSatisfying(
                        Block.Heading.class,
                        h -> assertThat(h.text().words()).isEqualTo("One thing that could rule it out"));
    }

    private static Career withOneGate(Career c) {
        FitSpec f = c.fit();
        FitSpec fit = new FitSpec(
                f.model(),
                f.scale(),
                f.scaleUnknown(),
                f.anchors(),
                f.weights(),
                f.gates().subList(0, 1),
                f.preview(),
                f.backgrounds(),
                f.requirements(),
                f.placement(),
                f.pace(),
                f.contradictions());
        return new Career(
                c.slug(),
                c.title(),
                c.featured(),
                c.revision(),
                c.codes(),
                c.overview(),
                c.industries(),
                c.criteria(),
                fit,
                c.day(),
                c.metrics(),
                c.skills(),
                c.tools(),
                c.roadmap(),
                c.estimates(),
                c.ladder(),
                c.faq(),
                c.neighbours(),
                c.areas(),
                c.sources(),
                c.moved(),
                c.retired());
    }

    @Test
    void help_names_no_number_that_another_guide_would_belie() {
        assertThat(shell().run("fit", "--help").out() + shell().run("help").out())
                .doesNotContain("24 questions")
                .doesNotContain("5 minutes");
    }
}
