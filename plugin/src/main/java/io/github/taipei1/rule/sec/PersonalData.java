package io.github.taipei1.rule.sec;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.words.OwnFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** SEC-03. Its messages do not repeat the data. */
public final class PersonalData implements Rule.OfArtifact {
    private static final int MOST = 20;
    /** Addresses that make a list in data and reports, and in other texts, which name those to write to. */
    private static final int SHORT_LIST = 3;

    private static final int LIST = 5;
    /** Descriptions of packages, which name their authors to everybody. */
    private static final List<String> PUBLIC_ENDINGS = List.of(".pom", ".gemspec", ".podspec", ".nuspec", ".csproj");

    private static final Set<String> PUBLIC_NAMES = Set.of(
            "authors",
            "contributors",
            "maintainers",
            "codeowners",
            ".mailmap",
            "citation",
            "package",
            "package-lock",
            "composer",
            "pyproject",
            "pom",
            "cargo",
            "setup",
            "changelog",
            "changes",
            "copyright",
            "thanks",
            "credits",
            "codemeta",
            "license",
            "licence",
            "notice",
            "copying",
            "pnpm-lock",
            "yarn",
            "poetry",
            "uv",
            "security",
            "code_of_conduct",
            "contributing");
    private static final RuleInfo INFO = RuleInfo.rule("SEC-03", "personal-data", Level.WARNING)
            .quiet()
            .duties("sensitive-data")
            .title("檔案中有個人資料", "personal data in a file")
            .explanation(
                    "使用單位不應在平臺處理敏感資訊。此規則找身分證字號與居留證號（驗檢查碼）、電話號碼，以及成份的電子郵件地址：資料與報告中三個以上、其他文字中五個以上，或成欄者。保留作範例的網域（example.com、.test 等）與公務信箱（info@、service@ 等）不算。檢查碼多半不符的欄位視為料號；辦公室電話與作者名單不算。",
                    "Units bring no sensitive information to the platform. This finds identification and resident numbers (check digit tested), phone numbers, and lists of e-mail addresses: three or more in data and reports, five elsewhere, or a column. Domains reserved for examples (example.com, .test) and mailboxes of a role (info@, service@) do not count. A column whose check digits mostly fail holds codes; office phones and lists of authors do not count.")
            .appliesTo("資料、報告與其他文字", "data, reports and other texts")
            .example(Example.wrong("參與者的手機", "phones of participants")
                    .file("data/list.csv", "name,phone\nA,0900-" + "090-909\n"))
            .example(Example.wrong("成欄的電子郵件", "a column of addresses")
                    .file("data/mails.csv", "name,email\np1,p1@" + "skerrymail.tw\np2,p2@" + "skerrymail.tw\n"))
            .example(Example.right("一個聯絡信箱", "one address to write to")
                    .file("data/readme.txt", "Contact: project@formosa.example\n"))
            .example(Example.right("時間戳記與數量", "timestamps and quantities")
                    .file("data/sales.csv", "order,ts,qty\n1,1712345678,0912345\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean looksAt(Artifact artifact, RuleContext context) {
        return artifact.kind() != ArtifactKind.SOURCE
                && OwnFiles.isOwn(artifact.path())
                && !isPublicList(artifact.path());
    }

    private static boolean isPublicList(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = name.indexOf('.', 1);
        return PUBLIC_NAMES.contains(dot < 0 ? name : name.substring(0, dot))
                || PUBLIC_ENDINGS.stream().anyMatch(name::endsWith);
    }

    @Override
    public List<Finding> check(Artifact artifact, RuleContext context) {
        boolean told = artifact.isOneOf(ArtifactKind.DATA, ArtifactKind.REPORT);
        boolean contacts = told || artifact.kind() == ArtifactKind.OTHER;
        int list = told ? SHORT_LIST : LIST;
        List<Finding> findings = new ArrayList<>();
        for (String part : artifact.parts()) {
            context.library().source(part).ifPresent(source -> check(source, contacts, list, findings));
        }
        return findings;
    }

    private static void check(Source source, boolean contacts, int list, List<Finding> findings) {
        Map<Integer, Persons.Kind> lines = Persons.in(source, contacts, list);
        int count = 0;
        for (Map.Entry<Integer, Persons.Kind> line : lines.entrySet()) {
            if (++count <= MOST) {
                findings.add(finding(Lines.line(source, line.getKey()).place(), line, lines.size()));
            }
        }
    }

    private static Finding finding(Place place, Map.Entry<Integer, Persons.Kind> line, int all) {
        Text what = switch (line.getValue()) {
            case ID -> Text.of("身分證字號或居留證號", "an identification or resident number");
            case PHONE -> Text.of("電話號碼", "a phone number");
            case MAIL -> Text.of("一份電子郵件清單中的地址", "an address of a list of e-mails");
        };
        String moreZh = all > MOST ? "；此檔共 " + all + " 行，只列前 " + MOST + " 行" : "";
        String moreEn = all > MOST ? "; " + all + " lines in this file, the first " + MOST + " are listed" : "";
        return INFO.finding(
                place,
                line.getValue() + " " + line.getKey(),
                Text.of("此行有" + what.zhTw() + moreZh, "this line holds " + what.en() + moreEn),
                Text.of(
                        "移除或去識別化（代碼、遮罩）；若確須保留，請說明依據並記錄此判斷",
                        "remove it or replace it by a code or a mask; if it must stay, record why"));
    }
}
