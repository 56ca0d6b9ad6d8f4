package io.github.taipei1.bilingual.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Forms under which a dictionary may have an English word in lower case, the word itself first. */
final class Lemmas {
    private static final Map<String, String> IRREGULAR = irregular();

    private Lemmas() {}

    private static Map<String, String> irregular() {
        String words =
                "men man women woman children child people person feet foot teeth tooth mice mouse geese goose lives life wives wife"
                        + " knives knife leaves leaf shelves shelf halves half thieves thief loaves loaf wolves wolf selves self data datum criteria"
                        + " criterion phenomena phenomenon analyses analysis crises crisis theses thesis hypotheses hypothesis bases basis indices"
                        + " index matrices matrix vertices vertex appendices appendix bacteria bacterium media medium"
                        + " was be were be is be are be been be had have has have did do does do done do went go gone go said say made make"
                        + " took take taken take gave give given give got get gotten get came come saw see seen see knew know known know"
                        + " thought think found find told tell felt feel left leave kept keep held hold brought bring bought buy caught catch"
                        + " taught teach sought seek fought fight sold sell sent send spent spend built build lent lend lost lose met meet"
                        + " paid pay read read ran run rose rise risen rise grew grow grown grow drew draw drawn draw flew fly flown fly"
                        + " threw throw thrown throw wrote write written write drove drive driven drive rode ride ridden ride spoke speak"
                        + " spoken speak broke break broken break chose choose chosen choose froze freeze frozen freeze stole steal stolen"
                        + " steal wore wear worn wear bore bear born bear fell fall fallen fall began begin begun begin sang sing sung sing"
                        + " swam swim swum swim drank drink drunk drink sank sink sunk sink rang ring rung ring hid hide hidden hide bit"
                        + " bite bitten bite ate eat eaten eat shook shake shaken shake stood stand understood understand won win hung hang"
                        + " led lead fed feed fled flee bled bleed bred breed slept sleep swept sweep wept weep dealt deal meant mean dreamt"
                        + " dream burnt burn learnt learn spelt spell spilt spill shot shoot stuck stick struck strike swung swing dug dig"
                        + " laid lay lain lie showed show shown show sown sow sewn sew proved prove proven prove became become overcame"
                        + " overcome undertook undertake undertaken undertake withdrew withdraw withdrawn withdraw overseen oversee oversaw"
                        + " oversee foresaw foresee forgot forget forgotten forget forbade forbid forbidden forbid fewer few better good"
                        + " best good worse bad worst bad less little least little more much most much further far furthest far";
        String[] pairs = words.split(" ");
        Map<String, String> all = new java.util.HashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            all.put(pairs[i], pairs[i + 1]);
        }
        return all;
    }

    static List<String> of(String word) {
        List<String> forms = new ArrayList<>(6);
        forms.add(word);
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            forms.add(irregular);
        }
        int length = word.length();
        if (word.endsWith("ies") && length > 4) {
            forms.add(word.substring(0, length - 3) + "y");
        }
        if (word.endsWith("es") && length > 4) {
            forms.add(word.substring(0, length - 2));
        }
        if (word.endsWith("s") && !word.endsWith("ss") && length > 3) {
            forms.add(word.substring(0, length - 1));
        }
        if (word.endsWith("ied") && length > 4) {
            forms.add(word.substring(0, length - 3) + "y");
        }
        if (word.endsWith("ed") && length > 4) {
            cut(word.substring(0, length - 2), forms);
        }
        if (word.endsWith("ing") && length > 5) {
            cut(word.substring(0, length - 3), forms);
        }
        if (word.endsWith("er") && length > 4) {
            cut(word.substring(0, length - 2), forms);
        }
        if (word.endsWith("est") && length > 5) {
            cut(word.substring(0, length - 3), forms);
        }
        if (word.endsWith("ly") && length > 5) {
            forms.add(word.substring(0, length - 2));
        }
        british(forms);
        return forms;
    }

    /** What stands before an ending: plann is of plan, mak of make. */
    private static void cut(String stem, List<String> forms) {
        int length = stem.length();
        forms.add(stem);
        forms.add(stem + "e");
        if (length > 3 && stem.charAt(length - 1) == stem.charAt(length - 2)) {
            forms.add(stem.substring(0, length - 1));
        }
        if (stem.charAt(length - 1) == 'i') {
            forms.add(stem.substring(0, length - 1) + "y");
        }
    }

    /** The glossary spells as people in the United States do. */
    private static void british(List<String> forms) {
        int known = forms.size();
        for (int i = 0; i < known; i++) {
            String form = forms.get(i);
            if (form.endsWith("our")) {
                forms.add(form.substring(0, form.length() - 2) + "r");
            } else if (form.endsWith("re") && form.length() > 4) {
                forms.add(form.substring(0, form.length() - 2) + "er");
            } else if (form.endsWith("ise") || form.endsWith("yse")) {
                forms.add(form.substring(0, form.length() - 2) + "ze");
            } else if (form.endsWith("isation")) {
                forms.add(form.substring(0, form.length() - 7) + "ization");
            }
        }
    }
}
