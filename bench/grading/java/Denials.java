import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a claim round by rule, in ways in which people do it, and rewrites it in ways that only look like that. */
final class Denials {
    private static final Set<String> VERBS = Set.of(("use look ask keep separate restrict treat compare test run make give verify"
            + " scope block measure search replace start build remove disable limit reduce list take show let split decide rotate"
            + " isolate put mark derive freeze cap record cut write protect preserve clear determine count mirror turn enforce"
            + " negotiate balance trust validate choose clarify strip filter fix clean trace sort revoke resolve require"
            + " investigate weigh report name repeat follow alert offer rate rank hide publish pull detect classify inspect match"
            + " reconcile redact evaluate draw supply produce define prefer label commit add assume say check pin monitor begin"
            + " shadow retrain log review agree state tell plan send store encrypt sign scan delete mask notify warn involve"
            + " document train throw delay distinguish identify find do rebuild stop observe").split(" "));

    /** %s: the claim as a clause. */
    private static final String[] CLAUSE = {
        "It is a myth that %s.", "It is not true that %s.", "It makes no difference whether %s.", "It is not necessary that %s.",
        "That %s is a common misconception.", "Whether %s doesn't matter.", "There is no need to make sure that %s.",
        "It's false that %s.", "Nobody needs to care whether %s.", "%s, that's a myth.", "%s? That's exaggerated.",
        "%s, but that is not so.", "One shouldn't believe that %s.", "That %s is unimportant here.", "I'd not say that %s.",
        "It's nonsense that %s.", "In reality it is not the case that %s.", "%s, that is wrong.", "It can be ignored that %s.",
    };

    /** %s: what to do, as an order. */
    private static final String[] ORDER = {
        "There's no need to %s.", "You don't have to %s.", "It isn't necessary to %s.", "We needn't %s.", "I would not %s.",
        "It makes no sense to %s.", "To %s would be superfluous.", "You never have to %s.", "It is a bad idea to %s.",
        "To %s is overkill.", "One shouldn't %s.", "It's not worth the effort to %s.", "To %s is unnecessary.",
        "There's no reason to %s.", "No need to %s, that only slows us down.", "I'd skip it to %s.",
    };

    /** %s: a thing the claim names. */
    private static final String[] THING = {
        "%s is fine.", "%s is not needed.", "%s does no harm.", "%s is unnecessary.", "%s is no problem.", "%s can be ignored.",
        "There is nothing wrong with %s.", "No need for %s.", "%s is perfectly safe.", "%s makes no difference.",
        "%s doesn't matter.", "%s would be superfluous.", "%s changes nothing.", "%s is good enough as it is.",
        "I wouldn't bother with %s.", "%s may stay as it is.",
    };

    private static final String[] INNOCENT = {
        "I would say that %s.", "It is important that %s.", "Not only in theory: %s.", "No doubt about it, %s.",
        "%s, and that is no accident.", "One must not forget that %s.", "%s, otherwise it isn't safe.",
        "You can't do without this: %s.", "%s, no matter who asks.", "It's not enough to trust the vendor; %s.",
        "Many people don't know this, but %s.", "%s; without that nothing else helps.", "Never forget that %s.",
        "The main thing, and not a detail, is that %s.", "I'd never skip this: %s.", "%s. Otherwise there is a problem.",
        "What matters is that %s.", "%s, which is the right thing to do.", "The problem is not solved unless %s.",
        "If that is missing it is wrong: %s.", "%s, not the other way round.", "Not everybody likes it, but %s.",
    };

    private static final String[] INNOCENT_ORDER = {
        "You have to %s.", "I would %s.", "It is necessary to %s.", "Never forget to %s.", "It's not enough to trust it, %s.",
        "Without a doubt, %s.", "We can't avoid it: %s.", "It would be wrong not to %s.", "It is no luxury to %s.",
        "I'd not start before we %s.", "Don't wait, %s.",
    };

    private static final Map<String, String> OPPOSITES = new LinkedHashMap<>();

    static {
        for (String pair : ("only:also,never:always,always:never,before:after,after:before,more:less,less:more,all:no,every:no,no:any,"
                + "without:with,cannot:can,must:need not,should:need not,has to:need not,have to:need not,needs:does not need,"
                + "not:,rather than:just like,instead of:together with,higher:lower,lower:higher,increases:decreases,"
                + "increase:decrease,decreases:increases,reduces:increases,reduce:increase,falls:rises,rises:falls,fewer:more,"
                + "untrusted:trusted,trusted:untrusted,unsafe:safe,safe:unsafe,private:public,public:private,allow:deny,"
                + "allows:denies,deny:allow,block:allow,blocks:allows,refuse:accept,refuses:accepts,reject:accept,"
                + "separate:shared,own:shared,shared:separate,short-lived:long-lived,small:large,narrow:wide,different:same,"
                + "same:different,nobody:everybody,nothing:everything,none:all,least:most,can:cannot,may:may not,fails:succeeds,"
                + "keep:delete,delete:keep,independent:dependent,external:internal,server:client,first:last,early:late,"
                + "slow:fast,cheap:expensive,better:worse,worse:better,stronger:weaker,weaker:stronger,proves:does not prove,"
                + "says:does not say,stops:does not stop,changes:does not change,helps:does not help,enough:not enough,"
                + "encrypted:plain,plain:encrypted,hidden:visible,outside:inside,inside:outside,attacker:user").split(",")) {
            String[] two = pair.split(":", -1);
            OPPOSITES.put(two[0], two[1]);
        }
    }

    private static final Pattern AUXILIARY = Pattern.compile(
            "(?i)\\b(is|are|was|were|can|could|will|would|should|must|may|might|does|do|has|have)\\b(?! not)(?=\\s)");

    private static final Pattern THAN = Pattern.compile(
            "(?i)^(.{3,60}?)\\s+((?:is|are|leaks?|costs?|says?|matters?|weighs?|has|have|helps?|shows?|gives?|needs?|tells?)\\b"
                    + ".*?\\b(?:than|rather than|instead of))\\s+([^,;]+)(.*)$");

    private final Random random;

    Denials(long seed) {
        random = new Random(seed);
    }

    /** Up to so many denials of a claim, each made by another rule. */
    List<String> of(String claim, int count) {
        List<String> all = new ArrayList<>();
        String bare = bare(claim);
        if (order(bare)) {
            all.add(String.format(any(ORDER), bare));
            all.add(String.format(any(ORDER), bare));
            all.add(String.format(any(THING), thing(bare)));
        } else {
            all.add(String.format(any(CLAUSE), bare));
            all.add(String.format(any(THING), thing(bare)));
        }
        opposite(bare, all);
        opposite(bare, all);
        Matcher than = THAN.matcher(bare);
        if (than.find()) {
            all.add(than.replaceFirst("$3 $2 $1$4") + ".");
        }
        Matcher auxiliary = AUXILIARY.matcher(bare);
        if (auxiliary.find()) {
            all.add(auxiliary.replaceFirst("$1 not") + ".");
        }
        java.util.Collections.shuffle(all, random);
        return all.subList(0, Math.min(count, all.size())).stream().map(Denials::upper).toList();
    }

    /** A rewrite that says the same, mostly with a word that denies something else. */
    String innocent(String claim) {
        String bare = bare(claim);
        return upper(String.format(order(bare) ? any(INNOCENT_ORDER) : any(INNOCENT), bare));
    }

    private void opposite(String bare, List<String> all) {
        List<String> keys = new ArrayList<>(OPPOSITES.keySet());
        java.util.Collections.shuffle(keys, random);
        for (String key : keys) {
            Matcher word = Pattern.compile("(?i)(?<![\\w-])" + key + "(?![\\w-])").matcher(bare);
            if (word.find()) {
                all.add(word.replaceFirst(OPPOSITES.get(key)).replaceAll("\\s+", " ").strip() + ".");
                return;
            }
        }
    }

    /** A few words in a row of a claim, from one that tells something. */
    private String thing(String bare) {
        String[] words = bare.split("\\s+");
        int from = order(bare) ? 1 : 0;
        int length = Math.min(words.length - from, 2 + random.nextInt(4));
        int most = Math.max(0, words.length - from - length);
        int at = from + (random.nextBoolean() ? 0 : random.nextInt(most + 1));
        String thing = String.join(" ", java.util.Arrays.asList(words).subList(at, Math.min(words.length, at + length)));
        return thing.replaceAll("[,;:]$", "").replaceAll("(?i)\\s+(the|a|an|and|or|of|to|in|is|are|that|which|with|for|by|from)$", "");
    }

    private static boolean order(String bare) {
        return VERBS.contains(bare.split("\\s+")[0].toLowerCase(Locale.ROOT));
    }

    private static String bare(String claim) {
        String bare = claim.strip().replaceAll("[.!?]+$", "");
        boolean name = bare.length() > 1 && Character.isUpperCase(bare.charAt(1));
        return name ? bare : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    private static String upper(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String any(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
