package dev.careercli.view.roadmap;

import dev.careercli.content.Career;
import dev.careercli.content.RoadmapSpec.Resource;
import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.render.Block;
import dev.careercli.render.Role;
import dev.careercli.render.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something to learn from as entries of a list: its title, where it is found, what it costs and which goals it serves. */
public final class ResourceItems {
    private ResourceItems() {}

    /** With its address as one copies it. */
    public static List<Block.Item> full(Career career, Resource resource) {
        return item(career, resource, resource.url());
    }

    /** With its address as one reads it, without the scheme. */
    static List<Block.Item> brief(Career career, Resource resource) {
        String url = resource.url();
        return item(
                career,
                resource,
                url == null ? null : url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""));
    }

    private static List<Block.Item> item(Career career, Resource resource, @Nullable String shown) {
        String url = resource.url();
        Text title = url == null ? Text.of(resource.title()) : Text.link(resource.title(), Role.BODY, url);
        String goals = resource.goals().stream()
                .map(g -> career.roadmap().step(g.value()).map(Step::handle).orElse(""))
                .collect(Collectors.joining(", "));
        String cost = resource.cost() == null ? "" : resource.cost() + "   ";
        Block.Item named = new Block.Item("  Use", title, Text.dim(cost + (goals.isEmpty() ? "" : "for " + goals)));
        return url == null || shown == null
                ? List.of(named)
                : List.of(named, new Block.Item("", Text.link(shown, Role.DIM, url), Text.EMPTY));
    }
}
