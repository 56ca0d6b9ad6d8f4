package io.github.taipei1.config;

import io.github.taipei1.finding.Language;
import io.github.taipei1.yaml.Key;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code taipei1.yaml}: everything that only the team knows. */
public record TeamConfig(
        @Key(zh = "格式版本，目前為 1", en = "version of this format, 1")
        int version,

        @Key(zh = "徵案，如 call-4，或自備設定的資料夾", en = "the call, such as call-4, or a folder with a profile")
        String call,

        @Key(zh = "運算群：DGX 或 OVX", en = "the cluster: DGX or OVX")
        String cluster,

        @Key(zh = "批次", en = "the batch") int batch,

        @Key(absent = "zh-TW", zh = "訊息語言", en = "language of messages")
        Language language,

        @Key(absent = "private", zh = "此儲存庫是否公開", en = "whether this repository is public")
        Visibility repository,

        @Key(zh = "主辦單位改期時才寫", en = "only if the office moved the dates")
        Optional<Schedule> schedule,

        @Key(zh = "專案", en = "the project") Project project,

        @Key(zh = "此儲存庫屬於哪個單位；不寫則為主導單位", en = "whose repository this is; the lead's if absent")
        Optional<String> thisUnit,

        @Key(zh = "參與單位", en = "the units that take part") List<Unit> units,

        @Key(zh = "算力分配方式與帳號的提供", en = "the allocation and accounts sent to NVIDIA")
        Optional<Allocation> allocation,

        @Key(zh = "使用的軟體", en = "software used") List<Software> software,
        @Key(zh = "生成式 AI 的使用", en = "use of generative AI") Optional<GenerativeAi> generativeAi,

        @Key(zh = "各檔案的性質；有預設", en = "what each file is; there are defaults")
        List<ArtifactEntry> artifacts,

        @Key(zh = "自行成果揭露", en = "the team's own disclosures")
        List<Disclosure> disclosures,

        @Key(zh = "量測資料", en = "measurements") List<MetricsFile> metrics,
        @Key(zh = "結案報告", en = "the closing report") Optional<ReportSettings> report,

        @Key(zh = "聯合申請成員的封存包", en = "bundles of a joint project's members")
        List<MemberBundle> members,

        @Key(zh = "規則等級的調整", en = "levels set for rules") Map<String, RuleLevel> rules,
        @Key(zh = "敏感資料", en = "sensitive data") Optional<SensitiveData> sensitiveData) {

    /** The name of the file. */
    public static final String FILE = "taipei1.yaml";

    /** Whether anybody can read the repository. */
    public enum Visibility {
        PRIVATE,
        PUBLIC
    }

    /** The same in a repository that is open or not. */
    public TeamConfig withRepository(Visibility other) {
        return new TeamConfig(
                version,
                call,
                cluster,
                batch,
                language,
                other,
                schedule,
                project,
                thisUnit,
                units,
                allocation,
                software,
                generativeAi,
                artifacts,
                disclosures,
                metrics,
                report,
                members,
                rules,
                sensitiveData);
    }

    public Optional<Unit> lead() {
        return units.stream().filter(unit -> unit.role() == Unit.Role.LEAD).findFirst();
    }

    /** The unit whose repository this is. */
    public Optional<Unit> owner() {
        return thisUnit.flatMap(this::unit).or(this::lead);
    }

    public Optional<Unit> unit(String id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    public ReportSettings reportSettings() {
        return report.orElse(ReportSettings.DEFAULT);
    }

    /** Whether more than one unit takes part. */
    public boolean joint() {
        return units.size() > 1;
    }

    /** Whether this is the repository of a member, which the lead's takes in. */
    public boolean ofMember() {
        return thisUnit()
                .flatMap(this::unit)
                .filter(unit -> unit.role() == Unit.Role.MEMBER)
                .isPresent();
    }
}
