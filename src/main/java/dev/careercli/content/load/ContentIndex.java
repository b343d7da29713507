package dev.careercli.content.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shipped guides as the build compiled them: the checked trees of their files, the questions by level, so that
 * a start reads neither YAML nor what it does not show. Holds nothing that the YAML does not say; without it the
 * YAML is read.
 */
final class ContentIndex {
    static final String FOLDER = "content-index";
    static final String GUIDES = "guides.txt";

    private final Store store;

    ContentIndex(Store store) {
        this.store = store;
    }

    /** Opens a file of the index; null when there is none of that name. */
    interface Store {
        @Nullable
        InputStream open(String name) throws IOException;
    }

    /** The index beside the program's classes. */
    static ContentIndex shipped() {
        return new ContentIndex(name -> ContentIndex.class.getResourceAsStream("/" + FOLDER + "/" + name));
    }

    /**
     * The shipped guides, by name; empty when the build made no index or left out a guide that has problems; reading
     * its YAML reports them.
     */
    Optional<List<GuideIndex>> guides() {
        try (InputStream in = store.open(GUIDES)) {
            if (in == null) {
                return Optional.empty();
            }
            List<GuideIndex> guides = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(slug -> new GuideIndex(store, slug))
                    .toList();
            return guides.stream().allMatch(GuideIndex::isComplete) ? Optional.of(guides) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
