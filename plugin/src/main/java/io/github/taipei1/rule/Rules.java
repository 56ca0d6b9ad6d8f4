package io.github.taipei1.rule;

import io.github.taipei1.rule.ack.AcknowledgementMissing;
import io.github.taipei1.rule.ack.Misspelt;
import io.github.taipei1.rule.ack.NamesNoGpu;
import io.github.taipei1.rule.ack.NotRendered;
import io.github.taipei1.rule.ack.PlacedElsewhere;
import io.github.taipei1.rule.ack.WrongGpu;
import io.github.taipei1.rule.agr.AgreementLate;
import io.github.taipei1.rule.agr.AgreementMissing;
import io.github.taipei1.rule.bil.DateMismatch;
import io.github.taipei1.rule.bil.MainlandTerm;
import io.github.taipei1.rule.bil.NameMismatch;
import io.github.taipei1.rule.bil.NumberMismatch;
import io.github.taipei1.rule.bil.OfficialNameWrong;
import io.github.taipei1.rule.bil.OrderMismatch;
import io.github.taipei1.rule.bil.PassageMissing;
import io.github.taipei1.rule.bil.PolarityMismatch;
import io.github.taipei1.rule.bil.SimplifiedText;
import io.github.taipei1.rule.bil.UnitMismatch;
import io.github.taipei1.rule.bil.Untranslated;
import io.github.taipei1.rule.dcl.DeclarationIncomplete;
import io.github.taipei1.rule.dcl.DeclarationMissing;
import io.github.taipei1.rule.dcl.DeclarationNegated;
import io.github.taipei1.rule.dis.ApprovalMissing;
import io.github.taipei1.rule.dis.ApprovalRecord;
import io.github.taipei1.rule.dis.ApprovalStale;
import io.github.taipei1.rule.dis.ClaimWithoutApproval;
import io.github.taipei1.rule.dis.DisclosureTooLate;
import io.github.taipei1.rule.dis.DraftMissing;
import io.github.taipei1.rule.gai.Contradiction;
import io.github.taipei1.rule.gai.DisclosureIncomplete;
import io.github.taipei1.rule.gai.DisclosureMissing;
import io.github.taipei1.rule.gai.Traces;
import io.github.taipei1.rule.gai.UseUndeclared;
import io.github.taipei1.rule.gai.UsersNotTold;
import io.github.taipei1.rule.met.MeasurementsUnreadable;
import io.github.taipei1.rule.met.UsageImpossible;
import io.github.taipei1.rule.met.UsageOutsideBatch;
import io.github.taipei1.rule.met.Utilisation;
import io.github.taipei1.rule.prj.Accounts;
import io.github.taipei1.rule.prj.LeadUnit;
import io.github.taipei1.rule.prj.MemberIncomplete;
import io.github.taipei1.rule.prj.SoftwareStated;
import io.github.taipei1.rule.prj.TopicAllowed;
import io.github.taipei1.rule.sch.AllocationLate;
import io.github.taipei1.rule.sch.DateOutsideCall;
import io.github.taipei1.rule.sch.DueSoon;
import io.github.taipei1.rule.sch.ReportOverdue;
import io.github.taipei1.rule.sup.SuppressionInvalid;
import io.github.taipei1.rule.sup.SuppressionUnused;
import java.util.List;

/** All rules, sorted by id. To add one: write its class in {@code rule/<family>} and name it here. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new AcknowledgementMissing(),
            new NamesNoGpu(),
            new WrongGpu(),
            new PlacedElsewhere(),
            new NotRendered(),
            new Misspelt(),
            new AgreementMissing(),
            new AgreementLate(),
            new NumberMismatch(),
            new DateMismatch(),
            new UnitMismatch(),
            new PassageMissing(),
            new OrderMismatch(),
            new NameMismatch(),
            new SimplifiedText(),
            new MainlandTerm(),
            new OfficialNameWrong(),
            new Untranslated(),
            new PolarityMismatch(),
            new DeclarationMissing(),
            new DeclarationIncomplete(),
            new DeclarationNegated(),
            new ClaimWithoutApproval(),
            new DraftMissing(),
            new ApprovalMissing(),
            new ApprovalStale(),
            new ApprovalRecord(),
            new DisclosureTooLate(),
            new UseUndeclared(),
            new DisclosureMissing(),
            new DisclosureIncomplete(),
            new Contradiction(),
            new UsersNotTold(),
            new Traces(),
            new MeasurementsUnreadable(),
            new UsageImpossible(),
            new UsageOutsideBatch(),
            new Utilisation(),
            new LeadUnit(),
            new Accounts(),
            new TopicAllowed(),
            new SoftwareStated(),
            new MemberIncomplete(),
            new ReportOverdue(),
            new DueSoon(),
            new DateOutsideCall(),
            new AllocationLate(),
            new SuppressionInvalid(),
            new SuppressionUnused());

    private Rules() {}

    /** Every rule there is. */
    public static List<Rule> all() {
        return ALL;
    }
}
