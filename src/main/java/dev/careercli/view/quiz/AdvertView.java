package dev.careercli.view.quiz;

import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.quiz.interview.Advert;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import java.util.List;

/** What of a job advert was recognised. */
public final class AdvertView {
    private AdvertView() {}

    record Read(int schemaVersion, String career, List<Wanted> areas, List<String> elsewhere, List<String> unknown) {}

    record Wanted(String area, String title, List<String> terms) {}

    public static Output of(Career career, Advert advert) {
        List<Wanted> wanted = advert.areas().stream()
                .map(w -> new Wanted(w.area().value(), title(career, w.area()), w.terms()))
                .toList();
        Document.Builder page = Document.build().title("What the advert names", career.title());
        if (wanted.isEmpty()) {
            page.paragraph("No tool, skill or area of this guide stands in it, so nothing is put first.");
        } else {
            page.add(new Block.Table(
                    List.of(),
                    wanted.stream()
                            .map(w -> List.of(
                                    Block.Cell.of(w.title()), Block.Cell.of(Text.dim(String.join(", ", w.terms())))))
                            .toList(),
                    0));
        }
        if (!advert.elsewhere().isEmpty()) {
            page.paragraph("Named too, with no questions here: " + String.join(", ", advert.elsewhere()) + ".");
        }
        if (!advert.unknown().isEmpty()) {
            page.paragraph("Not known to this guide: " + String.join(", ", advert.unknown()) + ".");
        }
        if (!wanted.isEmpty()) {
            page.paragraph(
                    "By name and by meaning; a sentence in quotation marks is only near. New questions of these areas"
                            + " come first now.");
        }
        return new Output(page.end(), new Read(1, career.slug().value(), wanted, advert.elsewhere(), advert.unknown()));
    }

    private static String title(Career career, AreaId id) {
        return career.area(id).map(Career.Area::title).orElse(id.value());
    }
}
