package dev.careercli.grading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples that Porter's paper gives for each step, carried through all steps. */
class PorterStemmerTest {
    @ParameterizedTest
    @CsvSource({
        "caresses,caress",
        "ponies,poni",
        "ties,ti",
        "caress,caress",
        "cats,cat",
        "feed,feed",
        "agreed,agre",
        "plastered,plaster",
        "bled,bled",
        "motoring,motor",
        "sing,sing",
        "conflated,conflat",
        "troubled,troubl",
        "sized,size",
        "hopping,hop",
        "tanned,tan",
        "falling,fall",
        "hissing,hiss",
        "fizzed,fizz",
        "failing,fail",
        "filing,file",
        "happy,happi",
        "sky,sky",
        "relational,relat",
        "conditional,condit",
        "rational,ration",
        "valenci,valenc",
        "digitizer,digit",
        "conformabli,conform",
        "radicalli,radic",
        "differentli,differ",
        "vileli,vile",
        "analogousli,analog",
        "vietnamization,vietnam",
        "predication,predic",
        "operator,oper",
        "feudalism,feudal",
        "decisiveness,decis",
        "hopefulness,hope",
        "callousness,callous",
        "formaliti,formal",
        "sensitiviti,sensit",
        "sensibiliti,sensibl",
        "triplicate,triplic",
        "formative,form",
        "formalize,formal",
        "electriciti,electr",
        "electrical,electr",
        "hopeful,hope",
        "goodness,good",
        "revival,reviv",
        "allowance,allow",
        "inference,infer",
        "airliner,airlin",
        "gyroscopic,gyroscop",
        "adjustable,adjust",
        "defensible,defens",
        "irritant,irrit",
        "replacement,replac",
        "adjustment,adjust",
        "dependent,depend",
        "adoption,adopt",
        "homologou,homolog",
        "communism,commun",
        "activate,activ",
        "angulariti,angular",
        "homologous,homolog",
        "effective,effect",
        "bowdlerize,bowdler",
        "probate,probat",
        "rate,rate",
        "cease,ceas",
        "controll,control",
        "roll,roll"
    })
    void a_word_has_the_stem_that_the_paper_gives(String word, String stem) {
        assertThat(PorterStemmer.stem(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"injection,injected", "signatures,signature", "validates,validated", "poisoning,poisoned"})
    void two_forms_of_one_word_meet(String one, String other) {
        assertThat(PorterStemmer.stem(one)).isEqualTo(PorterStemmer.stem(other));
    }

    @ParameterizedTest
    @CsvSource({"is", "k8s", "naïve", "2025"})
    void short_words_and_words_with_other_characters_stay(String word) {
        assertThat(PorterStemmer.stem(word)).isEqualTo(word);
    }
}
