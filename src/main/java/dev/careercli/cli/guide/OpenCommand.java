package dev.careercli.cli.guide;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.GuideSearch;
import dev.careercli.content.RoadmapSpec.Resource;
import dev.careercli.content.Suggestion;
import dev.careercli.view.guide.ResourceView;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Hands the address of a resource to the browser, or prints it. The program itself connects to nothing. */
@Command(
        name = "open",
        description =
                "Opens a resource of the roadmap in your browser. In a pipe, under --no-input, or where no browser starts, it"
                        + " prints the address. The program itself connects to nothing.",
        footer = "$ career open portswigger")
public final class OpenCommand implements Callable<Integer> {
    @Parameters(
            arity = "1",
            paramLabel = "RESOURCE",
            description = "Its short name, or words of its title; see career show roadmap.")
    String name = "";

    private final Services services;

    public OpenCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        // It only reads, so it works where no home is known.
        services.keepNothing();
        Career career = services.career(null);
        Resource resource = resource(career);
        String address = resource.url();
        if (address == null) {
            throw new CareerException.Failed(
                    "the guide has no address for " + resource.title() + ".", "Look for it by its title.");
        }
        boolean person = services.environment().device().in()
                && services.environment().device().out()
                && services.mayAsk()
                && !services.options().forPrograms()
                // A guide of somebody else's may name anything; the desktop's opener would run some of it.
                && address.matches("https?://\\S+");
        boolean opened = person && services.browser().show(address);
        services.printer().print(ResourceView.opened(resource, address, opened));
        return ExitCode.OK.code();
    }

    private Resource resource(Career career) {
        List<Resource> all = GuideSearch.resources(career);
        String typed = name.strip().toLowerCase(Locale.ROOT);
        List<Resource> found = all.stream().filter(r -> r.id().equals(typed)).toList();
        if (found.isEmpty() && !typed.isEmpty()) {
            found = all.stream()
                    .filter(r -> (r.id() + " " + r.title().toLowerCase(Locale.ROOT)).contains(typed))
                    .toList();
        }
        List<String> ids =
                (found.isEmpty() ? all : found).stream().map(Resource::id).toList();
        if (found.isEmpty()) {
            throw new CareerException.Usage(
                    "there is no resource '" + name + "'. " + Suggestion.advice(name, ids), "See: career search WORDS");
        } else if (found.size() > 1) {
            throw new CareerException.Usage(
                    "'" + name + "' is in the name of several resources: " + String.join(", ", ids) + ".", "Name one.");
        }
        return found.get(0);
    }
}
