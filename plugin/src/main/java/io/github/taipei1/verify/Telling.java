package io.github.taipei1.verify;

import io.github.taipei1.call.Profile;
import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.RepositoryLibrary;
import io.github.taipei1.config.MemberBundle;
import io.github.taipei1.finding.Language;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.report.Retold;
import io.github.taipei1.rule.Library;
import io.github.taipei1.rule.Measured;
import io.github.taipei1.rule.Measurements;
import io.github.taipei1.rule.MemberPart;
import io.github.taipei1.rule.Once;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells a report again from what stands in its bundle, in both languages: which of them was handed in shows in the documents. */
final class Telling {
    private final Project project;
    private final List<Retold.Part> parts = new ArrayList<>();

    private Telling(Project project) {
        this.project = project;
    }

    /** Nothing for a call without a plan of its report. */
    static Retold of(Office office, Project project, KpiModel kpis, Library library, List<Bag> members)
            throws IOException {
        Optional<Profile> profile = office.profileOf(project.config().call());
        Optional<ReportPlan> plan = project.call().report();
        if (profile.isEmpty() || plan.isEmpty()) {
            return Retold.NOTHING;
        }
        Telling telling = new Telling(project);
        for (Bag member : members) {
            telling.bag(member);
        }
        Once<Measured> measured = new Once<>(() -> Measured.of(project.config(), project.places(), library));
        project.config().members().forEach(named -> telling.folder(named, library, measured));
        Retold told = Retold.NOTHING;
        for (Language language : Language.values()) {
            told = told.and(Retold.of(project, profile.get(), plan.get(), kpis, library, telling.parts, language));
        }
        return told;
    }

    private void bag(Bag member) throws IOException {
        try {
            Claims claims = Claims.read(member.index());
            Library library = new RepositoryLibrary(member.tree());
            Measured own = Measured.ofMember(member.unit(), claims.config(), library, member.shown(), List.of());
            String sections = claims.config().reportSettings().sections();
            add(member.unit(), library, sections, own);
        } catch (io.github.taipei1.bundle.refusal.Refused e) {
            // Its index holds no configuration; the seal says that it is the member's own.
            return;
        }
    }

    /** @param measured of the whole project; a folder's own are among them */
    private void folder(MemberBundle named, Library library, Once<Measured> measured) {
        boolean known = parts.stream().anyMatch(part -> part.unit().equals(named.unit()));
        if (!known) {
            String folder = named.bundle().endsWith("/") ? named.bundle() : named.bundle() + "/";
            add(named.unit(), library, folder + "report/", measured.get().ofUnit(named.unit()));
        }
    }

    private void add(String unit, Library library, String sections, Measured own) {
        MemberPart part = new MemberPart(unit, "", Optional.empty(), own);
        KpiModel kpis = Measurements.of(part, project.config(), project.cluster(), project.batch())
                .kpis();
        parts.add(new Retold.Part(unit, library, sections, kpis));
    }
}
