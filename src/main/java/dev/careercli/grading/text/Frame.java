package dev.careercli.grading.text;

import java.util.List;
import java.util.Set;

/** Ways to take a stand on something, each by the words and phrases that do it. */
@SuppressWarnings("ImmutableEnumChecker") // its lists and sets cannot be changed
public enum Frame {
    /** It need not be done. */
    NEEDLESS(
            "unnecessary,needless,superfluous,pointless,redundant,overkill,unimportant,unneeded,optional,needlessly,waste,"
                    + "no need,need not,neednt,no point,no reason,no sense,nothing to worry,without worry,no worry,no worries,"
                    + "be skipped,be ignored,be omitted,be dropped,be neglected,be left out,be left open,skip,skipped,"
                    + "ignore it,may stay,can stay,may remain,can remain,may ignore,can ignore,can drop,can skip,may skip,"
                    + "can forget,do without,does without",
            "need,needed,needs,necessary,required,require,important,worth,bother,have to,has to,worry,mandatory,count"),
    /** It makes no difference. */
    INDIFFERENT(
            "irrelevant,regardless,immaterial,no difference,no influence,no effect,no impact,no role,no meaning,"
                    + "no connection,nothing to do,changes nothing,change nothing,adds nothing,add nothing,brings nothing,"
                    + "comes out the same,all the same,no matter,gains nothing,will do,no use,of no use",
            "matter,matters,difference,differ,relevant,influence,affect,change,help,add"),
    /** It is not so. */
    UNTRUE(
            "myth,false,untrue,nonsense,misconception,opposite,exaggerated,reverse,rumour,legend,superstition,contrary,"
                    + "other way round,other way around,wrong that,wrong to,mistaken,a mistake,misunderstanding,bad idea",
            "true,case,so,correct,exist,exists,agree"),
    /** It is all right as it is. */
    APPROVES(
            "fine,ok,okay,safe,safely,enough,sufficient,suffices,suffice,harmless,good,sensible,acceptable,reliable,"
                    + "trustworthy,proves,proof,prove,guarantee,guarantees,guaranteed,secure,solves,solved,solve,perfectly,"
                    + "ideal,clean,correct,reasonable,well,adequate,prevents,protects,protected,covered,settled,"
                    + "unproblematic,best,alright,completely,no harm,no risk,no problem,no danger,no worse",
            ""),
    /** Something is wrong with it. */
    OBJECTS(
            "wrong,bad,unsafe,dangerous,risk,risks,risky,problem,problems,fault,faulty,insufficient,mistake,harmful,weak,"
                    + "weakness,flaw,flawed,vulnerable,insecure,untrusted,danger,error,broken,fails,leak,leaks,too,suspect,"
                    + "useless,worthless,missing,harm,issue,worse",
            ""),
    /** Without exception. */
    UNIVERSAL(
            "all,every,any,everyone,everybody,everything,always,anything,completely,never,nobody,nothing,none,anyone,"
                    + "everywhere,entirely,totally,exactly,whole,full,fully,whatever",
            ""),
    /** With a limit. */
    RESTRICTS(
            "only,just,merely,solely,purely,alone,except,unless,limited,limit,restrict,restricted,least,nothing but",
            ""),
    /** It is a duty. */
    OBLIGES("must,should,required,requires,ought,mandatory,obliged,needs to,has to,have to,need to", ""),
    /** It may be done. */
    PERMITS("may,can,could,allow,allows,allowed,permit,permits,permitted,free,freely,access", ""),
    /** It may not be done. */
    FORBIDS(
            "forbid,forbids,forbidden,deny,denies,denied,refuse,refuses,refused,block,blocks,blocked,reject,rejects,rejected,"
                    + "prevent,prevents,prohibit,stop,stops,must not,should not,may not,cannot,ban,banned",
            "");

    /** How far before its word a negator may stand: "is not at all necessary". */
    private static final int GAP = 4;

    private final List<List<String>> phrases;
    private final Set<String> whenDenied;
    private final Set<String> pairsWhenDenied;

    /**
     * Lists words, separated by commas.
     *
     * @param phrases words and runs of words that take the stand
     * @param whenDenied those that take it after a negator
     */
    Frame(String phrases, String whenDenied) {
        this.phrases = List.of(phrases.split(",", -1)).stream()
                .map(phrase -> List.of(phrase.split(" ", -1)))
                .toList();
        List<String> denied = List.of(whenDenied.split(",", -1));
        this.whenDenied =
                Set.copyOf(denied.stream().filter(word -> word.indexOf(' ') < 0).toList());
        this.pairsWhenDenied = Set.copyOf(
                denied.stream().filter(word -> word.indexOf(' ') >= 0).toList());
    }

    /** Whether it starts at a word of a text. */
    boolean at(List<Word> words, int index, int from, int to) {
        for (List<String> phrase : phrases) {
            if (index + phrase.size() <= to && stands(phrase, words, index)) {
                return true;
            }
        }
        String word = words.get(index).lower();
        String pair = index + 1 < to ? word + " " + words.get(index + 1).lower() : word;
        return (whenDenied.contains(word) || pairsWhenDenied.contains(pair)) && deniedBefore(words, index, from);
    }

    private static boolean stands(List<String> phrase, List<Word> words, int index) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!words.get(index + i).lower().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a negator that denies something stands shortly before a word. */
    static boolean deniedBefore(List<Word> words, int index, int from) {
        for (int i = Math.max(from, index - GAP); i < index; i++) {
            if (Negation.plain(words.get(i).lower()) && !Negation.idiom(words, i)) {
                return true;
            }
        }
        return false;
    }
}
