package dev.careercli.cli.fit;

import dev.careercli.cli.kit.InputLines;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.load.AnswersFile;
import java.nio.file.Path;
import java.util.List;

/** Reads the {@code FILE|-} of {@code --answers}. */
final class AnswersInput {
    private AnswersInput() {}

    static AnswersFile.Answers read(Services services, String file, List<Item> items) {
        return file.equals("-")
                ? AnswersFile.read(services.standardInput(), InputLines.name(file), items)
                : AnswersFile.read(Path.of(file), items);
    }
}
