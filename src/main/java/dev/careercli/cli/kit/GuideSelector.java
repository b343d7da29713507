package dev.careercli.cli.kit;

import dev.careercli.content.Career;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.ContentLibrary.Guide;
import dev.careercli.content.Suggestion;
import dev.careercli.event.Moved;
import dev.careercli.profile.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which guide a command is about: the one that it names, else {@code --career}, else the one in use. */
public final class GuideSelector {
    private final Services services;

    GuideSelector(Services services) {
        this.services = services;
    }

    /** The guide that is meant: by slug, by {@code --career}, else the one in use. */
    public Career meant(@Nullable String slug) {
        String option = services.options().career;
        if (slug != null && option != null && !slug.equals(option)) {
            throw new CareerException.Usage(
                    "two careers are named: " + slug + " and --career " + option + ".", "Name one.");
        }
        if (slug != null) {
            return named(slug);
        }
        return meant().orElseThrow(() -> new CareerException.Usage(
                "there are several careers; say which.",
                "There are: " + String.join(", ", services.content().slugs()) + "."));
    }

    /** The guide of {@code --career}, else the one in use, else the featured one; empty where none is more than another. */
    public Optional<Career> meant() {
        return guideMeant().map(Guide::career);
    }

    /** Its name, without reading it. */
    public Optional<CareerSlug> slugMeant() {
        return guideMeant().map(Guide::slug);
    }

    private Optional<Guide> guideMeant() {
        String option = services.options().career;
        return option == null ? usual() : Optional.of(guide(option));
    }

    /**
     * The words that name a career to a command, with a blank before them; empty where the command takes it without.
     * What a screen says to type has to reach the guide that the screen is about.
     */
    public String naming(Career career) {
        return usual().filter(u -> u.slug().equals(career.slug())).isPresent() ? "" : " --career " + career.slug();
    }

    private Optional<Guide> usual() {
        return inUse().or(() -> services.content().library().featured());
    }

    /** The career that is set, else that of the latest event, where a guide of it is found. */
    private Optional<Guide> inUse() {
        if (services.content().slugs().size() < 2) {
            return Optional.empty();
        }
        String set = services.settings().value(Setting.CAREER).text();
        if (!set.isEmpty()) {
            return Optional.of(guide(set));
        }
        return services.journalState()
                .state()
                .lastCareer()
                .flatMap(c -> services.content().library().find(c));
    }

    /** @throws CareerException when no guide that is found has this name */
    public Career named(String slug) {
        return guide(slug).career();
    }

    private Guide guide(String slug) {
        List<String> slugs = services.content().slugs();
        Optional<Guide> guide =
                CareerSlug.accepts(slug) ? services.content().library().find(new CareerSlug(slug)) : Optional.empty();
        return guide.orElseThrow(() -> new CareerException.Usage(
                "there is no career '" + slug + "'. " + Suggestion.advice(slug, slugs), "See: career list"));
    }

    /** Every guide that is used, once. */
    public List<Career> all() {
        return services.content().slugs().stream()
                .flatMap(slug -> services.content().library().find(new CareerSlug(slug)).stream())
                .map(Guide::career)
                .toList();
    }

    /** Ids of the guides that have moved. */
    public Moved moved() {
        Map<String, String> ids = new HashMap<>();
        services.content().library().guides().forEach(g -> ids.putAll(g.head().moved()));
        return new Moved(ids);
    }
}
