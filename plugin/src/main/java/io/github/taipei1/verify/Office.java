package io.github.taipei1.verify;

import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.bundle.sign.AllowedSigners;
import io.github.taipei1.call.Call;
import io.github.taipei1.call.Calls;
import io.github.taipei1.call.Profile;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.decision.Waiver;
import io.github.taipei1.rule.decision.Waivers;
import io.github.taipei1.verify.mail.DkimKeys;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the office brings along; nothing in it comes from a bundle.
 *
 * @param asOf the day that counts as today
 * @param call the call that all bundles must be of; if absent, each bundle's own among those that come with the plugin
 * @param profile where that call's own templates are
 * @param dkimKeys with which replies are told from forged ones
 * @param mendBy until when teams are to mend, if the office says so
 * @param terms the office's own word list ({@link io.github.taipei1.bilingual.wording.OwnTerms}), if it has one
 */
public record Office(
        LocalDate asOf,
        Optional<Call> call,
        Optional<Profile> profile,
        Waivers waivers,
        AllowedSigners signers,
        DkimKeys dkimKeys,
        Optional<LocalDate> mendBy,
        Optional<String> terms) {

    /** An office with nothing but a calendar. */
    public static Office of(LocalDate asOf) {
        return new Office(
                asOf,
                Optional.empty(),
                Optional.empty(),
                Waivers.NONE,
                AllowedSigners.none(),
                DkimKeys.none(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same office with keys for checking replies. */
    public Office with(DkimKeys keys) {
        return new Office(asOf, call, profile, waivers, signers, keys, mendBy, terms);
    }

    /** The same office with what it lets pass. */
    public Office with(Waivers granted) {
        return new Office(asOf, call, profile, granted, signers, dkimKeys, mendBy, terms);
    }

    /** The same office for one call alone. */
    public Office with(Call only) {
        return new Office(asOf, Optional.of(only), profile, waivers, signers, dkimKeys, mendBy, terms);
    }

    /** The same office with a word list of its own. */
    public Office withTerms(String list) {
        return new Office(asOf, call, profile, waivers, signers, dkimKeys, mendBy, Optional.of(list));
    }

    /** The call that a bundle names, if the office knows it. */
    public Optional<Call> callNamed(String id) {
        return callOf(id).call();
    }

    /** What it lets pass of a unit today: most is granted after the file was received. */
    List<Waiver> waiversOf(String unit) {
        return waivers.of(unit).stream().filter(waiver -> waiver.holds(asOf)).toList();
    }

    /** Those of a unit's waivers that its own check knows; those of the office's own answers are no business of it. */
    public List<Waiver> waiversToSend(String unit) {
        return waivers.of(unit).stream()
                .filter(waiver -> !AnswerCode.isOf(waiver))
                .toList();
    }

    /** The templates of a bundle's call: the office's own, or those that come with the plugin. */
    Optional<Profile> profileOf(String named) {
        return call.isPresent()
                ? profile
                : Optional.of(named).filter(Calls.shipped()::contains).map(id -> Profile.of(id, Path.of(".")));
    }

    /** What is wrong if a bundle is of another call than the one that the office asked for. */
    Optional<Problem> otherCall(String id) {
        return call.filter(only -> !only.id().equals(id))
                .map(only -> new Problem(
                        Place.of("bundle.json"),
                        Text.of(
                                "這份提交檔屬於「" + Shown.name(id) + "」，不是本次查驗的「" + only.id() + "」",
                                "this bundle is of \"" + Shown.name(id) + "\", not of \"" + only.id()
                                        + "\", which this run is about"),
                        Text.of("請確認團隊是否交錯檔案", "ask the team whether it handed in the wrong file")));
    }

    /** The call of a bundle: the office's own, or the one that the bundle names, if it comes with the plugin; never a folder. */
    Calls.Found callOf(String named) {
        if (call.isPresent()) {
            return new Calls.Found(call, List.of());
        }
        if (Calls.shipped().contains(named)) {
            return Calls.load(named, Path.of("."));
        }
        String shown = Shown.name(named);
        return new Calls.Found(
                Optional.empty(),
                List.of(new Problem(
                        Place.of("taipei1.yaml"),
                        Text.of("不認得的徵案「" + shown + "」", "unknown call \"" + shown + "\""),
                        Text.of(
                                "以 -Dtaipei1.call=資料夾 指定該徵案的設定，或更新本工具",
                                "name the folder of that call with -Dtaipei1.call, or update the plugin"))));
    }
}
