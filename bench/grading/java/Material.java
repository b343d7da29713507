import dev.careercli.grading.score.AnswerFeatures;
import dev.careercli.grading.score.GateFeatures;
import dev.careercli.grading.score.PointFeatures;
import dev.careercli.grading.score.Reading;
import dev.careercli.grading.score.TextReader;
import dev.careercli.grading.text.Fluency;
import dev.careercli.grading.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Turns graded answers, key-point labels and made texts into rows to train on. */
final class Material {
    private final TextReader reader;

    TextReader reader() {
        return reader;
    }

    Material(TextReader reader) {
        this.reader = reader;
    }

    /** The statements of references: their sentences. */
    static List<String> statements(TextReader reader, List<String> references) {
        List<String> statements = new ArrayList<>();
        for (String reference : references) {
            Reading whole = reader.known(reference);
            for (Span sentence : whole.text().sentences()) {
                if (sentence.size() >= 3 || whole.text().sentences().size() == 1) {
                    statements.add(whole.text().quote(sentence));
                }
            }
        }
        return statements.isEmpty() ? references : statements;
    }

    /** One answer with all it is compared with; {@code rule} is empty for an answer a person gave. */
    record Case(String set, String questionId, String question, List<String> references, String answer, double score,
            String gate, String rule) {
        Case as(String text, String name, double share) {
            return new Case(set, questionId, question, references, text, share, gate, name);
        }
    }

    double[] point(String question, String claim, String answer) {
        return PointFeatures.of(reader.known(question), reader.known(claim), reader.knownAnswer(answer)).values();
    }

    double[] answer(Case c, java.util.function.ToDoubleFunction<double[]> pointModel) {
        List<Reading> references = c.references().stream().map(reader::known).toList();
        List<Reading> claims = statements(reader, c.references()).stream().map(reader::known).toList();
        Reading question = reader.known(c.question());
        Reading answer = reader.knownAnswer(c.answer());
        double[] p = claims.stream()
                .mapToDouble(claim -> pointModel.applyAsDouble(
                        PointFeatures.of(question, claim, answer).values()))
                .toArray();
        return AnswerFeatures.of(question, references, claims, p, answer);
    }

    double[] gate(Fluency fluency, Case c) {
        List<Reading> references = c.references().stream().map(reader::known).toList();
        List<Reading> claims = statements(reader, c.references()).stream().map(reader::known).toList();
        return GateFeatures.of(fluency, reader.known(c.question()), references, claims, reader.knownAnswer(c.answer()));
    }

    static List<Case> genuine(List<Item> items) {
        List<Case> cases = new ArrayList<>();
        for (Item i : items) {
            cases.add(new Case(i.set(), i.set() + i.questionId(), i.question(), i.references(), i.answer(), i.score(), "", ""));
        }
        return cases;
    }

    static List<Case> made(List<Case> genuine, long seed) {
        Map<String, List<Case>> questions = new LinkedHashMap<>();
        genuine.forEach(c -> questions.computeIfAbsent(c.questionId(), k -> new ArrayList<>()).add(c));
        Negatives negatives = new Negatives(seed);
        Random random = new Random(seed);
        List<Case> cases = new ArrayList<>();
        for (List<Case> own : questions.values()) {
            Case first = own.get(0);
            List<String> good = own.stream().filter(c -> c.score() >= 0.75).map(Case::answer).toList();
            List<String> elsewhere = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Case other = genuine.get(random.nextInt(genuine.size()));
                if (!other.questionId().equals(first.questionId()) && other.answer().length() > 40) {
                    elsewhere.add(other.answer());
                }
            }
            for (Negatives.Made m : negatives.of(first.question(), first.references().get(0), good, elsewhere)) {
                cases.add(new Case(first.set(), first.questionId(), first.question(), first.references(), m.text(), 0,
                        m.gate(), m.rule()));
            }
        }
        return cases;
    }
}
