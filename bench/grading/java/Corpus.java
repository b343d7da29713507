import dev.careercli.grading.score.TextReader;
import dev.careercli.grading.text.Fluency;
import dev.careercli.grading.text.Rarity;
import dev.careercli.grading.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** All that training reads: three sets, our own questions, and texts made by rule from both. */
final class Corpus {
    final List<Own> own;
    final List<Item> argkp;
    final List<Material.Case> genuine;
    final List<Material.Case> made;

    /** Texts that are sound answers although nobody typed them: references, halves of them, composites of our points. */
    final List<Material.Case> sound = new ArrayList<>();

    final List<String> fluencyLines;
    final Fluency fluency;
    final Material material;

    Corpus(Path dev, Rarity rarity, TextReader reader) throws IOException {
        own = Own.read();
        argkp = Item.read(dev.resolve("argkp2021.jsonl.gz"));
        List<Item> graded = new ArrayList<>(Item.read(dev.resolve("saf_english.jsonl.gz")));
        graded.addAll(Item.read(dev.resolve("digiklausur_nn.jsonl.gz")));
        genuine = Material.genuine(graded);
        made = new ArrayList<>(Material.made(genuine, 11));
        soundCases();
        List<Text> prose = new ArrayList<>();
        genuine.forEach(c -> prose.add(Text.of(c.answer(), rarity)));
        argkp.forEach(i -> prose.add(Text.of(i.answer(), rarity)));
        fluencyLines = Fluency.train(prose);
        fluency = Fluency.read(fluencyLines);
        material = new Material(reader);
    }

    /** What keeps the answers to one question in one fold. */
    static String group(Item i) {
        return i.set().equals("argkp") ? i.set() + i.question() : i.set() + i.questionId();
    }

    private void soundCases() {
        Random random = new Random(3);
        List<String> seen = new ArrayList<>();
        for (Material.Case c : genuine) {
            if (!seen.contains(c.questionId())) {
                seen.add(c.questionId());
                String reference = c.references().get(0);
                sound.add(c.as(reference, "reference", 1));
                sound.add(c.as(c.question() + " " + reference, "restated", 1));
                String[] sentences = reference.split("(?<=[.!?])\\s+", -1);
                int kept = sentences.length / 2;
                if (kept > 0) {
                    String half = String.join(" ", Arrays.asList(sentences).subList(0, kept));
                    sound.add(c.as(half, "half", 0.1 + 0.9 * half.length() / reference.length()));
                    sound.add(c.as(sentences[kept], "sentence", 0.1 + 0.9 * sentences[kept].length() / reference.length()));
                }
            }
        }
        List<Material.Case> answers = new ArrayList<>();
        for (Own q : own) {
            Material.Case c = new Material.Case("own", "own" + q.id(), q.prompt(), List.of(q.answer()), q.answer(), 1, "", "own");
            sound.add(c);
            answers.add(c);
            int n = 1 + random.nextInt(4);
            sound.add(c.as(q.composite(random, n).text(), "own.made", Math.min(1, 1.1 * n / q.points().size())));
        }
        made.addAll(Material.made(answers, 12).stream().filter(c -> random.nextInt(20) == 0).toList());
    }
}
