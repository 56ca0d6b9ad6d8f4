package io.github.taipei1.bilingual.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Organisations that one draft loses, names without their name ("a university"), or makes one of another kind. */
final class OrganisationSeeds {
    private static final String HEAD =
            "University|College|Hospital|Clinic|Foundation|Institute|Association|Society|Museum|Library|Center|Centre|Bureau|Ministry|Council|Administration|Company|Bank";
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:the )?(?<![.!?] )\\b(?!In |At |The |On |For |With )[A-Z][a-z'’-]+(?: (?:[A-Z][A-Za-z'’-]+|of|for|and))*? ("
                    + HEAD
                    + ")(?: (?:of|for)(?: [A-Z][a-z]+)+(?:,? and [A-Z][a-z]+)?)?\\b|(?:the )?\\b(University|Bureau|Ministry|Institute|Museum) (?:of|for) [A-Z][a-z]+(?:(?: and)? [A-Z][a-z]+)*");
    private static final Pattern CHINESE = Pattern.compile(
            "(?<=^|[與和由、，。；：（「向])\\p{IsHan}{2,10}?(大學|醫院|基金會|協會|學會|博物館|研究院|研究所|公司|委員會)(?=[與和及、，。；的之共合今於表]|$)");
    private static final Map<String, String> OTHER = Map.of(
            "University",
            "Hospital",
            "Hospital",
            "Museum",
            "Foundation",
            "Bank",
            "Institute",
            "Library",
            "Museum",
            "Clinic",
            "Association",
            "Company",
            "Company",
            "Association",
            "Council",
            "Bank");
    private static final Map<String, String> ZH_OTHER =
            Map.of("大學", "醫院", "醫院", "博物館", "基金會", "公司", "協會", "公司", "公司", "協會", "研究院", "醫院", "博物館", "大學");

    private OrganisationSeeds() {}

    static List<SeededError> of(DraftPair pair) {
        List<SeededError> errors = new ArrayList<>();
        SeedText en = SeedText.of(pair, false);
        for (SeedText.Hit hit : en.hits(ENGLISH)) {
            Matcher name = ENGLISH.matcher(hit.text());
            if (!name.matches()) {
                continue;
            }
            String head = name.group(1) != null ? name.group(1) : name.group(2);
            errors.add(en.replaced(
                    "O1-nameless", hit.line(), hit.start(), hit.end(), "a " + head.toLowerCase(java.util.Locale.ROOT)));
            errors.add(en.replaced("O2-lost", hit.line(), hit.start(), hit.end(), "them"));
            if (OTHER.containsKey(head)) {
                errors.add(en.replaced(
                        "O3-kind",
                        hit.line(),
                        hit.start(),
                        hit.end(),
                        hit.text().replace(head, OTHER.get(head))));
            }
        }
        SeedText zh = SeedText.of(pair, true);
        for (SeedText.Hit hit : zh.hits(CHINESE)) {
            Matcher name = CHINESE.matcher(zh.lines().get(hit.line()));
            if (!name.find(hit.start())) {
                continue;
            }
            String head = name.group(1);
            errors.add(zh.replaced("O4-zh-lost", hit.line(), hit.start(), hit.end(), "他們"));
            if (ZH_OTHER.containsKey(head)) {
                String other = hit.text().substring(0, hit.text().length() - head.length()) + ZH_OTHER.get(head);
                errors.add(zh.replaced("O5-zh-kind", hit.line(), hit.start(), hit.end(), other));
            }
        }
        return errors;
    }
}
