package dev.careercli.grading.text;

import java.util.List;
import java.util.Set;

/** The words that hold an English sentence together and say little by themselves. */
public final class FunctionWords {
    private static final Set<String> WORDS =
            Set.copyOf(List.of(("a about above after again against all almost also although always am"
                            + " among an and another any anyone anything are around as at away back be became because become"
                            + " been before being below between both but by came can cannot could did do does doing done down"
                            + " during each either else enough etc even ever every everything few for from further get gets"
                            + " getting give given go goes going got had has have having he her here hers him his how however i"
                            + " if in into is it its itself just keep let like made make makes making many may me might more"
                            + " most much must my need needs neither never no nobody none nor not nothing now of off often on"
                            + " once one only onto or other others our out over own per perhaps quite rather really same say"
                            + " says seem seems shall she should since so some someone something sometimes still such take"
                            + " than that the their theirs them themselves then there therefore these they thing things this"
                            + " those though through thus to together too toward towards under until up upon us use used uses"
                            + " using very via want was way we well were what whatever when where whereas whether which while"
                            + " who whole whom whose why will with within without would yet you your yours")
                    .split(" ", -1)));

    private FunctionWords() {}

    /** Whether a lower-case word is one of them. */
    public static boolean contains(String word) {
        return (word.length() == 1 && !Character.isDigit(word.charAt(0))) || WORDS.contains(word);
    }
}
