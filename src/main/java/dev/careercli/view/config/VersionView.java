package dev.careercli.view.config;

import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.view.DateForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is installed. */
public final class VersionView {
    private VersionView() {}

    record Shown(
            int schemaVersion,
            String version,
            @Nullable String commit,
            @Nullable String date,
            String java) {}

    /**
     * The version, and what a fault report needs beside it.
     *
     * @param commit null where the build knew none
     * @param date of that commit
     */
    public static Output of(
            String version, @Nullable String commit, @Nullable LocalDate date, String java, DateForm dates) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        rows.add(row("career", version));
        if (commit != null && date != null) {
            rows.add(row("commit", commit));
            rows.add(row("date", dates.day(date)));
        }
        rows.add(row("Java", java));
        return new Output(
                Document.build().add(new Block.Table(List.of(), rows, 0)).end(),
                new Shown(1, version, commit, date == null ? null : date.toString(), java));
    }

    private static List<Block.Cell> row(String name, String value) {
        return List.of(Block.Cell.of(name), Block.Cell.of(value));
    }
}
