import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careercli.app.BackgroundGrader;
import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.content.Question;
import dev.careercli.content.load.ContentLoader;
import dev.careercli.quiz.interview.Advert;
import dev.careercli.quiz.interview.AreaFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures how often the right area is among the first two shown, and how many terms of adverts get theirs. */
public final class Areas {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        ContentLoader content = new ContentLoader(null, null);
        Career career = content.library().featured().orElseThrow().career();
        List<Question> questions = content.questions(career.slug());
        AreaFinder both = new AreaFinder(career, questions, BackgroundGrader.load().meaning());
        AreaFinder names = new AreaFinder(career, questions, null);
        List<JsonNode> debriefs = lines(folder.resolve("debriefs.jsonl"));
        System.out.println("debriefs          first   among the first two");
        debriefs("meaning and names", both, debriefs, true);
        debriefs("names alone", names, debriefs, false);
        int all = 0;
        int shown = 0;
        int terms = 0;
        int placed = 0;
        List<String> lost = new ArrayList<>();
        for (JsonNode advert : lines(folder.resolve("adverts.jsonl"))) {
            Advert read = Advert.of(advert.get("text").asText(), career, questions, both);
            for (JsonNode area : advert.get("areas")) {
                all++;
                boolean found = read.wanted().contains(new AreaId(area.asText()));
                shown += found ? 1 : 0;
            }
            for (var term = advert.get("terms").fields(); term.hasNext(); ) {
                var next = term.next();
                terms++;
                boolean found = both.find(next.getKey()).stream()
                        .anyMatch(f -> f.area().value().equals(next.getValue().asText()) && !f.terms().isEmpty());
                placed += found ? 1 : 0;
                if (!found) {
                    lost.add(next.getKey());
                }
            }
        }
        System.out.println("adverts: areas shown " + shown + " of " + all + ", terms under their area " + placed + " of " + terms);
        System.out.println("terms elsewhere or unknown: " + String.join(", ", lost));
    }

    private static void debriefs(String name, AreaFinder finder, List<JsonNode> debriefs, boolean tellMisses) {
        int first = 0;
        int two = 0;
        for (JsonNode debrief : debriefs) {
            List<String> right = new ArrayList<>();
            debrief.get("areas").forEach(a -> right.add(a.asText()));
            List<String> found = finder.find(debrief.get("text").asText()).stream()
                    .limit(2)
                    .map(f -> f.area().value())
                    .toList();
            first += !found.isEmpty() && right.contains(found.get(0)) ? 1 : 0;
            boolean hit = found.stream().anyMatch(right::contains);
            two += hit ? 1 : 0;
            if (!hit && tellMisses) {
                System.out.println("  missed: " + right + " not " + found);
            }
        }
        System.out.printf("%-17s %2d      %2d of %d, %d %%%n", name, first, two, debriefs.size(), 100 * two / debriefs.size());
    }

    private static List<JsonNode> lines(Path file) throws Exception {
        List<JsonNode> read = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            read.add(JSON.readTree(line));
        }
        return read;
    }
}
