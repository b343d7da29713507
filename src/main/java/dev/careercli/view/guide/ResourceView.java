package dev.careercli.view.guide;

import dev.careercli.content.RoadmapSpec.Resource;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Role;
import dev.careercli.render.Text;
import java.util.List;

/** Where a resource is. */
public final class ResourceView {
    private ResourceView() {}

    record Shown(int schemaVersion, String id, String title, String address, boolean opened) {}

    /** @param opened whether a browser took the address */
    public static Output opened(Resource resource, String address, boolean opened) {
        Text title = Text.of(resource.title() + (opened ? ", opening in your browser:" : ":"));
        Document document = Document.build()
                .group(
                        new Block.Paragraph(title, 0),
                        new Block.Items(
                                List.of(new Block.Item("", Text.link(address, Role.BODY, address), Text.EMPTY)), 0))
                .end();
        return new Output(document, new Shown(1, resource.id(), resource.title(), address, opened));
    }
}
