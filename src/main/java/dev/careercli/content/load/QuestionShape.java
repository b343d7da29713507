package dev.careercli.content.load;

import static dev.careercli.content.load.Shape.key;
import static dev.careercli.content.load.Shape.list;
import static dev.careercli.content.load.Shape.mapping;
import static dev.careercli.content.load.Shape.maybe;
import static dev.careercli.content.load.Shape.text;
import static dev.careercli.content.load.Shape.word;

import dev.careercli.content.load.Shape.Day;
import dev.careercli.content.load.Shape.Flag;
import dev.careercli.content.load.Shape.Mapping;
import dev.careercli.content.load.Shape.Whole;

/** The shape of a file of questions; docs/content-format.md shows one. */
final class QuestionShape {
    private static final Mapping KEY_POINT = mapping(
            "One checkable claim of a good answer.",
            key("id", text("Names the key point within its question.", Forms.POINT)),
            key("text", text("One claim, in at most 20 words.")),
            key("must", new Flag("Whether an answer without it is incomplete.")),
            maybe(
                    "stage",
                    word(
                            "The step of a design question it belongs to; for kind design only.",
                            "clarify",
                            "dataFlow",
                            "threats",
                            "controls",
                            "tradeOff")),
            key(
                    "phrasings",
                    list("Other wordings of the same claim, in different vocabulary.", text("A wording."), 3, 50)),
            maybe(
                    "anyOf",
                    list(
                            "Groups of terms: an answer with one term of every group names the point.",
                            list("Terms that mean the same here.", text("A term."), 1, 50),
                            1,
                            20)));

    private static final Mapping WRONG = mapping(
            "A statement that candidates do make and that contradicts the answer.",
            key("text", text("The statement.")),
            key("why", text("Why it is wrong.")),
            maybe("keyPoint", text("The key point it speaks against.", Forms.POINT)));

    private static final Mapping FOLLOW_UP = mapping(
            "What an interviewer asks next.",
            key("when", text("The key point whose absence calls for it, or: strong.", Forms.POINT)),
            key("prompt", text("The follow-up question.")),
            key("answer", text("A good reply.")),
            maybe("keyPoint", text("The key point that a good reply shows.", Forms.POINT)));

    private static final Mapping REFERENCE = mapping(
            "What the question leans on; an id of a framework or an address.",
            maybe("id", text("A framework id with its edition, as \"LLM06:2025\".")),
            maybe("url", text("An address; the program never opens it.", Forms.URL)),
            key("title", text("The title of what it names.")),
            key("checked", new Day("The day somebody last compared the question with it.")));

    static final Mapping QUESTION = mapping(
            "One interview question with all that is needed to practise it.",
            key("id", text("Names the question for ever; unique across guides, never reused.", Forms.ID)),
            key("level", word("The rung it is asked at.", "junior", "mid", "senior", "lead")),
            key("area", text("The field it belongs to, one of the guide's areas.", Forms.AREA)),
            key("kind", word("What it asks for.", "concept", "scenario", "flaw", "design", "behavioural")),
            key("prompt", text("The question as an interviewer asks it.")),
            maybe("exhibit", text("The config, log or code to read; needed for kind flaw.")),
            maybe(
                    "lines",
                    list(
                            "The faulty lines of the exhibit, from 1; for kind flaw only.",
                            new Whole("A line number.", 1, 9999),
                            1,
                            100)),
            maybe(
                    "optionalLines",
                    list(
                            "Lines that a second expert would also mark; naming them is neither right nor wrong.",
                            new Whole("A line number.", 1, 9999),
                            1,
                            100)),
            key("short", text("The first sentence that already answers, said in ten seconds.")),
            key("answer", text("What a strong candidate says in two minutes, 120 to 250 words.")),
            key("keyPoints", list("The claims an answer is held against; at least one is a must.", KEY_POINT, 3, 8)),
            maybe("wrong", list("Statements that contradict the answer, 1 to 3.", WRONG, 0, 10)),
            maybe("followUps", list("At least two: one for a must, one for a strong answer.", FOLLOW_UP, 0, 20)),
            maybe("hints", list("1 to 3 nudges that give nothing away.", text("A nudge."), 0, 10)),
            key("commonMistake", text("What candidates most often get wrong.")),
            key("tests", text("What the interviewer wants to find out.")),
            maybe("refs", list("What the question leans on.", REFERENCE, 0, 50)),
            maybe("goals", list("Ids of the roadmap goals it practises.", text("A goal's id.", Forms.ID), 0, 50)),
            key("revision", new Whole("Raised only when the question asks for something else.", 1, 9999)));

    private static final Mapping REUSE = mapping(
            "A question of another guide that this guide asks as well; its text and its history are the other's.",
            key("id", text("The question's id in the other guide.", Forms.ID)),
            key("from", text("The slug of the guide whose file holds it.", Forms.SLUG)),
            key("area", text("The field it belongs to here, one of this guide's areas.", Forms.AREA)),
            maybe(
                    "goals",
                    list("Ids of this guide's goals that it practises.", text("A goal's id.", Forms.ID), 0, 50)));

    static final Mapping FILE = mapping(
            "Interview questions of a guide.",
            maybe("questions", list("The questions.", QUESTION, 1, 1000)),
            maybe("reused", list("Questions of other guides that this guide asks as well.", REUSE, 1, 1000)));

    private QuestionShape() {}
}
