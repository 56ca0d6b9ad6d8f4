package io.github.taipei1.bilingual.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.AbstractListAssert;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one draft denies and the other says is asked about; what only sounds like a denial is not. */
class NegationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "模型權重不會公開。|The weights of the model will be released.",
                "模型權重將會公開。|The weights of the model will not be released.",
                "評審知道作者是誰。|The reviewers scored the papers without knowing who wrote them.",
                "兩組的差異顯著。|The difference between the groups is not significant.",
                "本模型並非從頭訓練。|The model was trained from scratch on our own text.",
                "資料未經驗證。|The data were validated.",
                "此版本與舊格式相容。|This version is incompatible with the old format.",
                "學員的個資可攜出院區。|Personal data of the trainees must never leave the campus.",
                "結果會變。|The results stay the same.",
                "第二輪測試失敗。|The second round of tests succeeded.",
                "該功能預設為關閉。|The feature is enabled by default.",
                "模型在夜間的表現優於基線。|At night the model does worse than the baseline.",
                "獲利較去年成長，海外進口同步增加。|Profits are up on last year, and so are exports overseas.",
                "將近 300 名學員報名。|Over 300 trainees signed up.",
                "團隊沒有使用任何商業資料。|The team used commercial data.",
                "本系統尚未通過驗證。|The system has passed validation.",
                "模型的表現明顯比老師更好。|The model did no better than the teachers.",
                "本服務也對外收費。|Nobody is charged for the service.",
                "建議直接用於實際道路。|We advise against using it on real roads.",
                "雨量資料已如期取得。|The rainfall data did not arrive in time.",
                "箱裡的東西因此損壞。|Nothing in the boxes was damaged.",
                "模型容易低估尖峰流量。|The model tends to overestimate peak flow.",
                "這會讓感測器的壽命縮短一半。|It doubles the life of a sensor.",
                "若取消現行補貼，費用較低。|With the present subsidy kept in place, it costs less.",
                "步速反而快了 7%。|It even walks 7% slower.",
                "淡化海水並非不可行，只是電費高。|Desalination is not feasible, and its power bills are high.",
                "大學表示，配方將不對外公開，非營利單位可使用。|The university says that the formula will be made public and that nonprofit organizations may use it without paying.",
                "該次費用不予收取。|The full fee shall be charged for the session.",
                "未通過檢查前，纜車絕不載客。|The cable car may carry passengers until it has passed.",
                "對堅果不過敏者請註明。|If you are allergic to nuts, please say so.",
                "同意，但不動用本會公積金。|Approved, provided that the reserve fund is used.",
                "一次請至少拍 20 張。|Take 20 pictures or fewer.",
                "提示詞請勿超過 900 個詞元。|Prompts must have 900 tokens or more.",
                "費用不含住宿。|Accommodation is included in the fee.",
                "上線後，流量只剩 86 萬次。|Once it was online, traffic rose to 860,000.",
            })
    void theOppositeIsAskedAbout(String zh, String en) {
        assertRules(zh, en).contains("BIL-11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "淡化海水並非不可行，只是電費高。|Desalination is feasible, but its power bills are high.",
                "提示詞請勿超過 900 個詞元。|Keep prompts to 900 tokens or fewer.",
                "費用含午餐，但不含住宿。|Lunch is included in the fee, accommodation is not.",
                "到了七月，流量成長了一倍，帳單卻只剩 86 萬元。|By July its traffic had doubled, yet the bill was down to NT$860,000.",
                "依結案前對 80 位農民的問卷，採用系統之後用量減少兩成。|A survey of 80 farmers before the project closed shows that use fell by 20 percent once the system was adopted.",
                "淡化海水並非不可行，只是電費高。|Desalination is not impossible, but its power bills are high.",
                "大學表示，配方將不對外公開。|The university says that the formula will not be made public.",
                "該次費用不予收取。|No fee shall be charged for the session.",
                "未通過檢查前，纜車絕不載客。|The cable car may not carry passengers until it has passed.",
                "未通過檢查前，纜車不得載客。|The cable car may carry passengers only when it has passed.",
                "對堅果過敏者請註明，不過不必附證明。|If you are allergic to nuts, please say so; no proof is needed.",
                "同意，但不動用本會公積金。|Approved, provided that the reserve fund is left alone.",
                "訓練不得不中斷兩次。|Training had to be interrupted twice.",
                "不同的團隊分別驗證。|Different teams validated it separately.",
                "伺服器日夜不停地運轉。|The servers run around the clock.",
                "這個平台無障礙、無須登入。|The platform is accessible and free of logins.",
                "本校不僅提供算力，也培訓學員。|The university provides compute and trains people.",
                "模型準不準，試了才知道。|How accurate the model is shows only in use.",
                "成本不到一半。|It costs less than half.",
                "使用前請勿移除標籤。|Keep the label on until use.",
                "資料不足的地區改以推估補上。|Where data are scarce, estimates were used.",
                "未來三年將擴大合作。|Over the next three years the cooperation will grow.",
                "近三年平均每年停機 11 次。|Over the last three years it stopped 11 times a year on average.",
                "學員不必自備電腦。|Trainees need not bring computers.",
                "溫度不得低於 10 度。|The temperature must not fall below 10 degrees.",
                "深度超過 20 公尺的海床沒有觀測資料。|There are no observations of the sea bed below 20 m.",
                "命中率由 0.52 提高到 0.67，誤報率降到 0.33。|The hit rate was raised from 0.52 to 0.67 and the false alarm rate lowered to 0.33.",
                "不要超過 90 天。|Wait no more than 90 days.",
                "約三成的提示並不必要。|Some 30% of the prompts were unnecessary.",
                "真正的麻煩是沒有標註的錄音。|The trouble was unlabelled sound.",
                "模型不大，資料很大。|A small model on a lot of data.",
                "每兩小時留一份，最多留十份。|Keep one every two hours, and never more than ten of them.",
                "誤差下降約三分之一。|About a third of the gain in accuracy came from it.",
            })
    void whatOnlySoundsLikeADenialIsNone(String zh, String en) {
        assertRules(zh, en).doesNotContain("BIL-11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Windows 版還在測試，請勿用於正式工作。|The Windows version is still being tested. Please do not use it for real work.",
                "改善並非處處一致：沿海最佳。|The improvement is not the same everywhere. It is best along the coast.",
            })
    void aDenialMayStandInTheNextSentence(String zh, String en) {
        assertRules(zh, en).doesNotContain("BIL-11");
    }

    private static AbstractListAssert<?, ?, String, ?> assertRules(String zh, String en) {
        return assertThat(ComparisonTest.compareTitled(zh, en)).extracting(Difference::rule);
    }
}
