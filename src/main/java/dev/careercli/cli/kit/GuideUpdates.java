package dev.careercli.cli.kit;

import dev.careercli.app.ChangeForYou;
import dev.careercli.content.Career;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.GuideDiff;
import dev.careercli.content.GuideDigest;
import dev.careercli.files.AtomicFile;
import dev.careercli.files.PrivateFiles;
import dev.careercli.view.content.DiffView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Says once, after an update of the program, what changed in its guides for the person. What was there last is kept as a
 * digest in the state folder; it may be deleted at any time, and then nothing is said.
 */
public final class GuideUpdates {
    static final String FILE = "guides.tsv";
    private static final int CELLS = 5;

    private final Services services;

    public GuideUpdates(Services services) {
        this.services = services;
    }

    /** Tells what changed since the last start, and keeps what is there now. Never fails. */
    public void print() {
        if (services.journalState().state().history().isEmpty()
                || services.options().forPrograms()
                || services.options().content != null) {
            return;
        }
        Path file = services.paths().state().resolve(FILE);
        try {
            String edition = Version.edition();
            List<String> kept = Files.isReadable(file) ? Files.readAllLines(file) : List.of();
            if (!kept.isEmpty() && kept.get(0).equals(edition)) {
                return;
            }
            Map<CareerSlug, GuideDigest> before = read(kept);
            List<String> now = new ArrayList<>(List.of(edition));
            for (Career career : services.guides().all()) {
                GuideDigest digest = GuideDigest.of(career, services.content().questions(career.slug()));
                GuideDigest old = before.get(career.slug());
                if (old != null) {
                    print(career, GuideDiff.between(old, digest, career.moved()));
                }
                write(digest, now);
            }
            PrivateFiles.createFolder(
                    Objects.requireNonNull(file.toAbsolutePath().getParent()));
            AtomicFile.replaceUnforced(file, (String.join("\n", now) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            // A digest that cannot be read or kept only means that nothing is said.
            return;
        }
    }

    private void print(Career career, GuideDiff diff) {
        List<String> effects = ChangeForYou.of(diff, services.journalState().state());
        if (!effects.isEmpty()) {
            services.printer().print(DiffView.afterUpdate(career.title(), effects));
        }
    }

    private static void write(GuideDigest digest, List<String> lines) {
        lines.add(digest.slug() + "\tguide\t\t" + digest.revision() + "\t");
        digest.entries()
                .values()
                .forEach(e -> lines.add(digest.slug() + "\t" + e.type().name() + "\t" + e.id() + "\t" + e.revision()
                        + "\t" + e.words()));
    }

    private static Map<CareerSlug, GuideDigest> read(List<String> lines) {
        Map<CareerSlug, Integer> revisions = new LinkedHashMap<>();
        Map<CareerSlug, Map<String, GuideDigest.Entry>> entries = new LinkedHashMap<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length != CELLS) {
                continue;
            }
            CareerSlug slug = new CareerSlug(cells[0]);
            int revision = Integer.parseInt(cells[3]);
            if (cells[1].equals("guide")) {
                revisions.put(slug, revision);
            } else {
                entries.computeIfAbsent(slug, s -> new TreeMap<>())
                        .put(
                                cells[2],
                                new GuideDigest.Entry(
                                        GuideDigest.Type.valueOf(cells[1]), cells[2], revision, cells[4]));
            }
        }
        Map<CareerSlug, GuideDigest> digests = new LinkedHashMap<>();
        revisions.forEach((slug, revision) ->
                digests.put(slug, new GuideDigest(slug, revision, entries.getOrDefault(slug, Map.of()))));
        return digests;
    }
}
