import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careercli.export.GradeLines;
import dev.careercli.grading.Grader;
import dev.careercli.grading.model.MiniLm;
import dev.careercli.grading.score.Blend;
import dev.careercli.grading.score.ScorerText;
import dev.careercli.grading.score.TextReader;
import dev.careercli.grading.text.Rarity;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Trains the shipped scorers: {@code Train DEV-FOLDER CLASSES-FOLDER CACHE-FILE OUT-FOLDER [FOLDS]}.
 *
 * <p>Reads three sets only (saf_english, digiklausur_nn, argkp2021) and texts made by rule. Prints what held-out questions
 * say of each scorer, then trains on all and writes the resources.
 */
public final class Train {
    private final Path dev;
    private final Corpus corpus;
    private final Points points;
    private final Joints joints;
    private final Answers answers;
    private final Gates gates;
    private final List<String> polarity;

    private Train(Path dev, Corpus corpus, List<String> polarity) {
        this.dev = dev;
        this.polarity = polarity;
        this.corpus = corpus;
        this.points = new Points(corpus);
        this.joints = new Joints(corpus);
        this.answers = new Answers(corpus);
        this.gates = new Gates(corpus);
    }

    public static void main(String[] args) throws IOException {
        Path dev = Path.of(args[0]);
        Path classes = Path.of(args[1]).resolve("dev/careercli/grading");
        Path to = Path.of(args[3]);
        List<String> vocabulary = Files.readAllLines(classes.resolve("vocabulary.txt"));
        MiniLm model = MiniLm.read(Files.readAllBytes(classes.resolve("minilm.bin")), vocabulary);
        DiskCache cache = new DiskCache(model, Path.of(args[2]));
        Rarity rarity = Rarity.of(vocabulary);
        TextReader reader = new TextReader(rarity, cache);
        Train train = new Train(
                dev, new Corpus(dev, rarity, reader), Files.readAllLines(to.resolve("polarity.txt")));
        if (args.length > 4) {
            Flattery.print(train.corpus, train.points);
            train.crossFit(Integer.parseInt(args[4]), reader, new TextReader(rarity, null));
        }
        List<String> scorers = train.scorers(question -> true);
        cache.save();
        Files.write(to.resolve("fluency.txt"), train.corpus.fluencyLines);
        Files.write(to.resolve("scorers.txt"), scorers);
    }

    /** Trains every scorer on the questions to keep. */
    private List<String> scorers(Predicate<String> kept) {
        List<String> out = new ArrayList<>(points.train(kept));
        Map<String, Blend> point = ScorerText.read(out); // as rounded as the program will read them
        Blend wording = point.get("point.wording");
        Blend meaning = point.get("point.meaning");
        out.addAll(joints.train(kept, wording, meaning));
        out.addAll(answers.train(kept, wording, meaning));
        out.addAll(gates.train(kept));
        return out;
    }

    /** Grades every question with scorers that never saw it, through the same door as a user's file. */
    private void crossFit(int folds, TextReader deep, TextReader plain) throws IOException {
        Measure meaning = new Measure();
        Measure wording = new Measure();
        for (int f = 0; f < folds; f++) {
            int fold = f;
            Predicate<String> kept = question -> Math.floorMod(question.hashCode() * 31 + 17, folds) != fold;
            List<String> scorers = new ArrayList<>(scorers(kept));
            scorers.addAll(polarity);
            unseen(kept, meaning, lines(Grader.of(deep, scorers, corpus.fluencyLines)));
            unseen(kept, wording, lines(Grader.of(plain, scorers, corpus.fluencyLines)));
        }
        System.out.println("=== held-out questions, wording and meaning");
        meaning.print();
        meaning.misses.forEach(System.out::println);
        System.out.println("=== held-out questions, wording alone");
        wording.print();
    }

    /** Measures answers and probes of the questions that were not kept. */
    private void unseen(Predicate<String> kept, Measure measure, Measure.Lines lines) throws IOException {
        for (String set : List.of("saf_english", "digiklausur_nn", "argkp2021")) {
            List<Item> items = Item.read(dev.resolve(set + ".jsonl.gz")).stream()
                    .filter(i -> !kept.test(Corpus.group(i)))
                    .toList();
            if (set.startsWith("argkp")) {
                measure.pointed(items, lines);
            } else {
                measure.scored(items, lines);
            }
        }
        measure.probed(
                Item.read(dev.resolveSibling("adversarial_dev.jsonl")).stream()
                        .filter(i -> !i.set().equals("mohler"))
                        .map(i -> i.in(i.set().replace("saf_english", "saf").replace("digiklausur_nn", "digiklausur")))
                        .filter(i -> !kept.test(Corpus.group(i)))
                        .toList(),
                lines);
    }

    static Measure.Lines lines(Grader grader) {
        return in -> {
            StringBuilder text = new StringBuilder();
            new GradeLines(grader, (career, id) -> Optional.empty(), 1)
                    .run(new StringReader(String.join("\n", in)), text, (line, reason) -> {
                        throw new IllegalStateException(line + " " + reason);
                    });
            List<JsonNode> rows = new ArrayList<>();
            for (String line : text.toString().split("\n")) {
                rows.add(line.isEmpty() ? null : new ObjectMapper().readTree(line));
            }
            return rows;
        };
    }
}
