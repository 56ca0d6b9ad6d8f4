package io.github.taipei1.rule.use;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.testing.ExampleProject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who speaks is nobody else, a rate is no money, and logs are nobody's words. */
class OwnUnitsTest {
    private static final String JOINT = """
            units:
              - id: lead-co
                role: lead
                kind: company
                legal-entity: true
                name: {zh-TW: 範例科技股份有限公司, en: Example Tech Co.}
              - id: lab
                role: member
                kind: university
                name: {zh-TW: 霧嶺大學資訊工程學系語言實驗室, en: "Language Laboratory, Wuling University"}
            """;
    private static final String OTHERS = "第三週以本批節點替霧嶺大學訓練其語音模型。";

    @Test
    void aUnitByAPartOfItsNameIsNobodyElse() {
        assertThat(asked("", "report/10.md", OTHERS)).contains("USE-03");
        assertThat(asked(JOINT, "report/10.md", "霧嶺大學使用 32 張 H100 訓練語音模型，實驗室並負責評測。"))
                .isEmpty();
        assertThat(asked(JOINT, "report/10.md", "團隊使用 128 張 H100 GPU 訓練模型。")).isEmpty();
    }

    @Test
    void aRateIsNoMoney() {
        assertThat(asked("", "report/10.md", "Throughput of each GPU per second before the compute: 2,960 tokens."))
                .isEmpty();
        assertThat(asked("", "report/10.md", "Each H100 handled 310 requests per second in the load test on Taipei-1."))
                .isEmpty();
    }

    @Test
    void aLogIsNotRead() {
        assertThat(asked("", "build.log", OTHERS)).isEmpty();
    }

    private static List<String> asked(String config, String path, String sentence) {
        return ExampleProject.check(config, Map.of(path, "# 使用\n\n" + sentence + "\n"), ExampleProject.DAY)
                .findings()
                .stream()
                .map(one -> one.finding().rule())
                .filter(rule -> rule.startsWith("USE-"))
                .toList();
    }
}
