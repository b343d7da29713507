package dev.careercli.view.config;

import dev.careercli.profile.Settings;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settings with the origin of each value. */
public final class ConfigView {
    private ConfigView() {}

    record Shown(int schemaVersion, List<Row> settings) {}

    /** A setting as it is in force. */
    public record Row(String name, String value, String origin, String meaning) {}

    record Place(int schemaVersion, String file) {}

    record Set(int schemaVersion, String name, @Nullable String value) {}

    public static Output of(List<Settings.Value> display, List<Row> practice) {
        List<Row> rows = new ArrayList<>();
        for (Settings.Value value : display) {
            String from = value.from().isEmpty() ? "" : " " + value.from();
            rows.add(new Row(
                    value.setting().word(),
                    value.text(),
                    value.origin().word() + from,
                    value.setting().meaning()));
        }
        rows.addAll(practice);
        Document document = Document.build()
                .add(new Block.Table(
                        List.of(Text.of("name"), Text.of("value"), Text.of("from"), Text.of("takes")),
                        rows.stream().map(ConfigView::cells).toList(),
                        0))
                .end();
        return new Output(document, new Shown(1, rows));
    }

    private static List<Block.Cell> cells(Row row) {
        return List.of(
                Block.Cell.of(Text.accent(row.name())),
                Block.Cell.of(row.value().isEmpty() ? "-" : row.value()),
                Block.Cell.of(Text.dim(row.origin())),
                Block.Cell.of(Text.dim(row.meaning())));
    }

    /** The value of one setting alone. */
    public static Output one(String name, String value) {
        return new Output(
                Document.build().add(new Block.Code(List.of(value), false)).end(), new Set(1, name, value));
    }

    /** Where the settings file is, or would be. */
    public static Output path(String file) {
        return new Output(
                Document.build().add(new Block.Code(List.of(file), false)).end(), new Place(1, file));
    }

    public static Output edited(String file, int problems) {
        String sentence = problems == 0
                ? file + " is in force."
                : Formats.count(problems, "line", "lines") + " of " + file + " cannot be used, as said above.";
        return new Output(
                Document.build()
                        .paragraph(sentence
                                + (problems == 0 ? " All settings: career config show" : " Again: career config edit"))
                        .end(),
                new Place(1, file));
    }

    public static Output set(String name, @Nullable String value) {
        String sentence = value == null ? name + " is back to its default." : name + " is now " + value + ".";
        return new Output(
                Document.build()
                        .paragraph(sentence + " All settings: career config show")
                        .end(),
                new Set(1, name, value));
    }
}
