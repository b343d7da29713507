package dev.careercli.content.load;

import dev.careercli.content.Career;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import java.util.List;

/** A place that one guide can be read from. Questions are read only when they are asked for. */
interface GuideSource {
    /** Reads the guide; throws a {@link ContentException} with every problem when it cannot be used. */
    Career career();

    /** Reads the questions of a level, in the guide's order. */
    List<Question> questions(Level level);
}
