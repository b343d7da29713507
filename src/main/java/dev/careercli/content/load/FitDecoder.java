package dev.careercli.content.load;

import dev.careercli.content.CriterionId;
import dev.careercli.content.FitSpec;
import dev.careercli.content.FitSpec.Background;
import dev.careercli.content.FitSpec.Bound;
import dev.careercli.content.FitSpec.Contradiction;
import dev.careercli.content.FitSpec.DayItem;
import dev.careercli.content.FitSpec.Gate;
import dev.careercli.content.FitSpec.GateEffect;
import dev.careercli.content.FitSpec.GateKind;
import dev.careercli.content.FitSpec.GateOption;
import dev.careercli.content.FitSpec.Pace;
import dev.careercli.content.FitSpec.Placement;
import dev.careercli.content.FitSpec.Requirement;
import dev.careercli.content.FitSpec.TryIt;
import dev.careercli.content.FitSpec.Weights;
import dev.careercli.content.ItemId;
import java.util.Locale;

/** The fit quiz in {@code career.yaml}, from its tree to the model. */
final class FitDecoder {
    private FitDecoder() {}

    static FitSpec fit(TreeReader from) {
        TreeReader weights = from.at("weights");
        TreeReader pace = from.at("pace");
        return new FitSpec(
                from.text("model"),
                from.texts("scale"),
                from.text("scaleUnknown"),
                from.texts("anchors"),
                new Weights(weights.whole("backgrounds"), weights.whole("milestones")),
                from.list("gates", FitDecoder::gate),
                from.list("preview", FitDecoder::dayItem),
                from.list("backgrounds", c -> new Background(id(c), criterion(c), c.text("label"), c.text("stem"))),
                from.list("requirements", FitDecoder::requirement),
                from.list("placement", FitDecoder::placement),
                new Pace(pace.whole("baseHoursPerWeek"), pace.source(), pace.whole("overrunPercent")),
                from.list("contradictions", FitDecoder::contradiction));
    }

    private static Gate gate(TreeReader from) {
        return new Gate(
                id(from),
                criterion(from),
                GateKind.valueOf(from.text("kind").toUpperCase(Locale.ROOT)),
                from.text("label"),
                from.text("stem"),
                from.list("options", FitDecoder::gateOption),
                from.flag("inWant"),
                from.maybeText("bridge"),
                from.texts("neighbours"));
    }

    private static GateOption gateOption(TreeReader from) {
        return new GateOption(
                from.text("text"), GateEffect.valueOf(from.text("effect").toUpperCase(Locale.ROOT)));
    }

    private static DayItem dayItem(TreeReader from) {
        TreeReader tryIt = from.at("tryIt");
        return new DayItem(
                id(from),
                from.source(),
                from.text("label"),
                from.text("stem"),
                new TryIt(tryIt.whole("minutes"), tryIt.text("task")));
    }

    private static Requirement requirement(TreeReader from) {
        return new Requirement(
                id(from),
                criterion(from),
                from.whole("weight"),
                from.text("label"),
                from.text("stem"),
                from.texts("options"));
    }

    private static Placement placement(TreeReader from) {
        return new Placement(
                id(from),
                from.whole("phase"),
                from.text("label"),
                from.text("stem"),
                from.has("skip") ? bound(from.at("skip")) : null);
    }

    private static Contradiction contradiction(TreeReader from) {
        return new Contradiction(from.text("id"), from.text("question"), from.list("when", FitDecoder::bound));
    }

    private static Bound bound(TreeReader from) {
        return new Bound(new ItemId(from.text("item")), from.whole("atLeast", 0), from.whole("atMost", 4));
    }

    private static ItemId id(TreeReader from) {
        return new ItemId(from.text("id"));
    }

    private static CriterionId criterion(TreeReader from) {
        return new CriterionId(from.text("criterion"));
    }
}
