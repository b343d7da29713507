package dev.careercli.grading.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Pairs of words that turn a claim round: "rises" for "falls", "before" for "after". */
public final class Antonyms {
    private static final String PAIRS =
            "increase decrease,increases decreases,rise fall,raise lower,higher lower,high low,more less,most least,"
                    + "many few,before after,first last,early late,above below,over under,inside outside,internal external,"
                    + "input output,open closed,open close,allow deny,allow block,accept reject,enable disable,"
                    + "include exclude,always never,all none,same different,similar different,equal unequal,fast slow,"
                    + "faster slower,quick slow,large small,larger smaller,big small,bigger smaller,long short,"
                    + "longer shorter,strong weak,stronger weaker,true false,right wrong,correct incorrect,valid invalid,"
                    + "safe unsafe,secure insecure,trusted untrusted,known unknown,static dynamic,public private,"
                    + "encrypt decrypt,add remove,insert delete,push pull,start stop,begin end,success failure,"
                    + "succeed fail,pass fail,positive negative,plus minus,gain loss,win lose,maximum minimum,"
                    + "maximize minimize,max min,upper lower,left right,forward backward,up down,on off,in out,"
                    + "linear nonlinear,supervised unsupervised,labeled unlabeled,online offline,local global,"
                    + "local remote,client server,sender receiver,send receive,read write,source destination,"
                    + "cause prevent,help harm,improve worsen,better worse,best worst,easy hard,easier harder,"
                    + "simple complex,cheap expensive,necessary unnecessary,required optional,direct indirect,"
                    + "explicit implicit,connected disconnected,connect disconnect,attach detach,present absent,"
                    + "hot cold,warm cool,heat cool,wet dry,heavy light,hard soft,full empty,old new,dark light,"
                    + "attract repel,expand contract,dissolve separate,series parallel,mutable immutable,"
                    + "stateful stateless,synchronous asynchronous,reliable unreliable,ordered unordered,"
                    + "deterministic random,permanent temporary,constant variable,fixed variable,ignore follow,"
                    + "overfit underfit,train test,encode decode,sign verify,grant revoke,lock unlock,"
                    + "any only,every only,all only,all some,everybody nobody,everyone nobody,everything nothing,"
                    + "may must,allow forbid,permit forbid,permit deny,allow refuse,allow prevent,trust distrust,"
                    + "trustworthy untrustworthy,dangerous harmless,risky safe,dangerous safe,encrypted unencrypted,"
                    + "encrypt plaintext,keep delete,keep drop,raise reduce,increase reduce,grow shrink,widen narrow,"
                    + "wide narrow,broad narrow,shared separate,shared own,together apart,manual automatic,"
                    + "sufficient insufficient,enough insufficient,useful useless,possible impossible,likely unlikely,"
                    + "reversible irreversible,immediately later,start end,open shut,visible hidden,show hide,"
                    + "reveal hide,attacker defender,user administrator,untrusted safe,fresh stale,strict loose,"
                    + "tighten loosen,often rarely,always rarely,fail succeed,worse better,more fewer,most fewest";

    private static final Map<String, Set<String>> OPPOSITES = read();

    private Antonyms() {}

    /** Whether two stems are opposites. */
    public static boolean opposite(String stem, String other) {
        return OPPOSITES.getOrDefault(stem, Set.of()).contains(other);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> map = new HashMap<>();
        for (String pair : PAIRS.split(",", -1)) {
            String[] two = pair.split(" ", -1);
            String a = PorterStemmer.stem(two[0]);
            String b = PorterStemmer.stem(two[1]);
            map.computeIfAbsent(a, key -> new HashSet<>()).add(b);
            map.computeIfAbsent(b, key -> new HashSet<>()).add(a);
        }
        return map;
    }
}
