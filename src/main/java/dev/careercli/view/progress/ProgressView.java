package dev.careercli.view.progress;

import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.content.GoalId;
import dev.careercli.content.KeyPoint;
import dev.careercli.content.Level;
import dev.careercli.progress.MustHaves;
import dev.careercli.progress.PractisedDay;
import dev.careercli.progress.Progress;
import dev.careercli.progress.Progress.Line;
import dev.careercli.quiz.interview.Forecast;
import dev.careercli.render.Block;
import dev.careercli.render.Block.Cell;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import dev.careercli.view.quiz.InterviewPace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is held, what is weakest, and what to expect. */
public final class ProgressView {
    private static final int BAR = 22;
    private static final int WEAKEST = 3;
    private static final int STRONGEST = 2;
    private final Career career;
    private final Progress progress;
    private final Map<Level, Forecast> recall;
    private final @Nullable InterviewPace pace;
    private final @Nullable Forecast byThen;

    /**
     * @param recall how many of a level would be recalled today
     * @param pace null when no interview is coming
     * @param byThen how many of the interview's level would be recalled on its day; null when none is coming
     */
    public ProgressView(
            Career career,
            Progress progress,
            Map<Level, Forecast> recall,
            @Nullable InterviewPace pace,
            @Nullable Forecast byThen) {
        this.career = career;
        this.progress = progress;
        this.recall = Map.copyOf(recall);
        this.pace = pace;
        this.byThen = byThen;
    }

    /** @param areas whether to list every area; {@code goals} every goal */
    public Output output(boolean areas, boolean goals) {
        Document.Builder page = Document.build().title(career.title(), Formats.weekday(progress.today()));
        if (areas) {
            page.add(new Block.Table(header("Area"), subjects(progress.areas(), this::area), 0));
        } else if (goals) {
            page.add(new Block.Table(header("Goal"), subjects(progress.goals(), this::goal), 0));
        } else {
            page.add(new Block.Table(
                    List.of(
                            Text.of("Questions"),
                            Text.EMPTY,
                            Text.of("held"),
                            Text.of("shaky"),
                            Text.of("not yet"),
                            Text.of("recalled today")),
                    progress.levels().stream().map(this::level).toList(),
                    0));
            strengths(page);
            page.add(new Block.Table(List.of(), outlook(), 0));
            if (byThen != null) {
                page.paragraph(Text.dim("That is this bank, not the panel: they ask what they like."));
            }
        }
        return new Output(page.end(), ProgressData.of(career, progress, recall, pace, byThen));
    }

    private static List<Text> header(String what) {
        return List.of(
                Text.of(what), Text.of("held"), Text.of("shaky"), Text.of("not yet"), Text.of("must-haves said"));
    }

    private List<Cell> level(Line<Level> line) {
        int widest = progress.levels().stream().mapToInt(Line::all).max().orElse(1);
        int perCell = Math.max(1, (widest + BAR - 1) / BAR);
        int held = cells(line.held(), perCell);
        int shaky = cells(line.shaky(), perCell);
        int rest = Math.max(0, (line.all() + perCell - 1) / perCell - held - shaky);
        return List.of(
                Cell.of(line.what().word()),
                new Cell.Bar(held, shaky, rest, true),
                number(line.held()),
                number(line.shaky()),
                number(line.notYet()),
                Cell.right(recalled(line)));
    }

    /** Never none for something, so that a bar does not hide what the figures say. */
    private static int cells(int questions, int perCell) {
        return questions == 0 ? 0 : Math.max(1, Math.round((float) questions / perCell));
    }

    private String recalled(Line<Level> line) {
        Forecast forecast = recall.get(line.what());
        if (line.seen() == 0 || forecast == null) {
            return "";
        }
        return line.mustHaves().tooFew() ? "too few to say" : range(forecast);
    }

    private static String range(Forecast forecast) {
        return forecast.low() == forecast.high()
                ? Integer.toString(forecast.low())
                : forecast.low() + " to " + forecast.high();
    }

    private static Cell number(int value) {
        return Cell.right(Integer.toString(value));
    }

    private <T> List<List<Cell>> subjects(List<Line<T>> lines, Function<T, String> name) {
        return lines.stream()
                .map(l -> List.of(
                        Cell.of(name.apply(l.what())),
                        number(l.held()),
                        number(l.shaky()),
                        number(l.notYet()),
                        Cell.right(said(l.mustHaves()))))
                .toList();
    }

    private static String said(MustHaves mustHaves) {
        if (mustHaves.answers() == 0) {
            return "";
        }
        return mustHaves.tooFew()
                ? "too few to say"
                : mustHaves.said() + " of " + mustHaves.of() + ", in " + mustHaves.answers() + " answers";
    }

    private String area(AreaId id) {
        return career.area(id).map(Career.Area::title).orElse(id.value());
    }

    private String goal(GoalId id) {
        return career.roadmap().goals().stream()
                .filter(g -> g.id().equals(id))
                .map(g -> g.handle() + " " + g.brief())
                .findFirst()
                .orElse(id.value());
    }

    private void strengths(Document.Builder page) {
        List<Line<AreaId>> weakest = progress.weakest(WEAKEST);
        List<Line<AreaId>> strongest = progress.strongest(STRONGEST, weakest);
        if (!weakest.isEmpty()) {
            page.group(
                    new Block.Heading(Text.strong("Weakest, by must-haves said, and the point most often missed")),
                    new Block.Table(List.of(), weakest.stream().map(this::weak).toList(), 0));
        }
        if (!strongest.isEmpty()) {
            page.group(
                    new Block.Heading(Text.strong("Strongest")),
                    new Block.Table(
                            List.of(),
                            strongest.stream()
                                    .map(l -> List.of(Cell.of(area(l.what())), Cell.of(said(l.mustHaves()))))
                                    .toList(),
                            0));
        }
        if (progress.unjudged() > 0) {
            page.paragraph("Too few answers to say: " + Formats.count(progress.unjudged(), "area", "areas")
                    + ". All of them: career progress --areas");
        }
    }

    private List<Cell> weak(Line<AreaId> line) {
        KeyPoint missed = line.mustHaves().mostMissed();
        return List.of(
                Cell.of(area(line.what())),
                Cell.of(said(line.mustHaves())),
                Cell.of(Text.dim(missed == null ? "" : missed.text())));
    }

    private List<List<Cell>> outlook() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(
                Cell.of("Last 14 days"),
                Cell.of(habit()),
                new Cell.Strip(progress.days().stream().map(this::height).toList())));
        Progress.Coming coming = progress.coming();
        rows.add(row(
                "Coming",
                coming.today() + " due today, " + coming.tomorrow() + " tomorrow, " + coming.week()
                        + " within a week"));
        if (pace != null && byThen != null) {
            rows.add(row(
                    "By " + Formats.shortDate(pace.progress().interview().date()),
                    range(byThen) + " of the " + byThen.of() + " "
                            + pace.progress().interview().level().word() + " questions recalled, at "
                            + pace.progress().interview().minutesADay() + " minutes a day"));
            rows.add(row("Now", pace.status()));
        }
        return rows;
    }

    private static List<Cell> row(String what, String words) {
        return List.of(Cell.of(what), Cell.of(words));
    }

    private int height(PractisedDay day) {
        int most =
                progress.days().stream().mapToInt(PractisedDay::answers).max().orElse(0);
        return day.answers() == 0 ? 0 : Math.max(1, (int) Math.round(3.0 * day.answers() / most));
    }

    private String habit() {
        List<PractisedDay> practised =
                progress.days().stream().filter(d -> d.answers() > 0).toList();
        if (practised.isEmpty()) {
            return "not practised";
        }
        double minutes =
                practised.stream().mapToInt(PractisedDay::minutes).average().orElse(0);
        return "practised on " + practised.size() + ", about " + Formats.count(Math.round(minutes), "minute", "minutes")
                + " each";
    }
}
