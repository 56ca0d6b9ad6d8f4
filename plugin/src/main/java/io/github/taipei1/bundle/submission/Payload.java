package io.github.taipei1.bundle.submission;

import io.github.taipei1.approval.ApprovalJson;
import io.github.taipei1.bilingual.wording.OwnTerms;
import io.github.taipei1.bundle.BundleEntry;
import io.github.taipei1.bundle.Content;
import io.github.taipei1.bundle.PayloadNames;
import io.github.taipei1.check.Member;
import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.config.Disclosure;
import io.github.taipei1.config.Evidence;
import io.github.taipei1.config.GenerativeAi;
import io.github.taipei1.config.MetricsFile;
import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.config.Unit;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which files of a repository go into its submission, each once: those that the records name, and the team's own texts that owe
 * something. Nothing else leaves the repository.
 */
final class Payload {
    private static final String APPROVAL = ".approval.json";

    private final Path root;
    private final Library library;
    private final SortedMap<String, PayloadRole> roles = new TreeMap<>();
    private final Set<String> reduced = new HashSet<>();
    private final Set<String> withheld;

    private Payload(Path root, Library library, Set<String> withheld) {
        this.root = root;
        this.library = library;
        this.withheld = withheld.isEmpty() ? Set.of() : withPictures(withheld, library);
    }

    private static Set<String> withPictures(Set<String> withheld, Library library) {
        Set<String> shown = new HashSet<>();
        Set<String> hidden = new HashSet<>(withheld);
        library.paths().stream()
                .filter(path -> path.endsWith(".md"))
                .flatMap(path -> library.source(path).stream())
                .forEach(text -> (withheld.contains(text.path()) ? hidden : shown).addAll(SectionPictures.of(text)));
        hidden.removeAll(shown);
        hidden.addAll(withheld);
        return hidden;
    }

    /**
     * @param withheld paths of sections that stay behind, with the pictures that no other text shows
     * @param members what the members of a joint project handed in; their measurements go in reduced, like the lead's own
     */
    static Payload of(
            Path root,
            Library library,
            TeamConfig config,
            List<Artifact> artifacts,
            List<Member> members,
            Set<String> withheld) {
        Payload payload = new Payload(root, library, withheld);
        config.metrics().stream().map(MetricsFile::file).forEach(payload.reduced::add);
        members.stream()
                .flatMap(member -> member.part().measured().files().stream())
                .forEach(file -> payload.reduced.add(file.source().file()));
        payload.records(config);
        config.disclosures().forEach(payload::disclosure);
        config.members().forEach(member -> payload.folder(member.bundle()));
        OwnTerms.FILES.forEach(file -> payload.add(file, PayloadRole.SOURCE));
        config.generativeAi().map(GenerativeAi::uses).orElse(List.of()).stream()
                .flatMap(use -> use.disclosedIn().stream())
                .forEach(file -> payload.add(file, PayloadRole.SOURCE));
        artifacts.stream()
                .filter(artifact -> !artifact.owes().isEmpty() || artifact.kind() == ArtifactKind.REPORT)
                .flatMap(artifact -> artifact.parts().stream())
                .forEach(file -> payload.add(file, PayloadRole.SOURCE));
        payload.pictures(config.reportSettings().sections());
        return payload;
    }

    private void pictures(String folder) {
        String prefix = folder.endsWith("/") ? folder : folder + "/";
        library.paths().stream()
                .filter(path -> path.startsWith(prefix) && path.endsWith(".md"))
                .flatMap(path -> library.source(path).stream())
                .flatMap(section -> SectionPictures.of(section).stream())
                .forEach(picture -> add(picture, PayloadRole.SOURCE));
    }

    /** Paths of the texts among them, which are looked through for secrets. */
    List<String> paths() {
        return List.copyOf(roles.keySet());
    }

    Stream<BundleEntry> entries() {
        return roles.entrySet().stream().map(entry -> {
            String path = entry.getValue().folder() + PayloadNames.fit(entry.getKey());
            return new BundleEntry(
                    path,
                    Content.of(root.resolve(entry.getKey())),
                    entry.getKey(),
                    entry.getValue().word());
        });
    }

    private void records(TeamConfig config) {
        for (Unit unit : config.units()) {
            unit.declaration().ifPresent(file -> add(file, PayloadRole.DECLARATION));
            unit.agreements()
                    .ifPresent(agreements -> Stream.of(agreements.nda(), agreements.userAgreement())
                            .flatMap(Optional::stream)
                            .forEach(agreement -> evidence(agreement.evidence())));
        }
        config.allocation().ifPresent(allocation -> evidence(allocation.evidence()));
        config.sensitiveData().ifPresent(data -> evidence(data.evidence()));
        // The office holds the filled form against the empty one.
        config.reportSettings().form().ifPresent(form -> add(form.file(), PayloadRole.SOURCE));
        config.reportSettings().showcase().stream()
                .map(ReportSettings.Showcase::file)
                .flatMap(Optional::stream)
                .forEach(file -> add(file, PayloadRole.EVIDENCE));
    }

    private void disclosure(Disclosure disclosure) {
        Stream.concat(
                        Stream.of(disclosure.zhTw(), disclosure.en()).flatMap(Optional::stream),
                        disclosure.covers().stream())
                .forEach(file -> add(file, PayloadRole.DISCLOSURE));
        String folder = disclosure
                .zhTw()
                .map(file -> file.substring(0, file.lastIndexOf('/') + 1))
                .orElse("");
        String record = folder + disclosure.id() + APPROVAL;
        add(record, PayloadRole.APPROVAL);
        library.source(record)
                .flatMap(source -> ApprovalJson.read(record, source.text()).approval())
                .ifPresent(approval -> {
                    Stream.of(approval.sentZh(), approval.sentEn())
                            .flatMap(Optional::stream)
                            .forEach(file -> add(file, PayloadRole.APPROVAL));
                    approval.evidence().ifPresent(file -> add(file, PayloadRole.EVIDENCE));
                });
    }

    /** What a member handed over as a folder. */
    private void folder(String folder) {
        String prefix = folder.endsWith("/") ? folder : folder + "/";
        library.paths().stream()
                .filter(path -> path.startsWith(prefix) && !reduced.contains(path))
                .forEach(path -> add(path, PayloadRole.SOURCE));
    }

    private void evidence(Optional<Evidence> evidence) {
        evidence.map(Evidence::file).ifPresent(file -> add(file, PayloadRole.EVIDENCE));
    }

    /** The first role that a file has is the one it keeps. */
    private void add(String file, PayloadRole role) {
        if (!withheld.contains(file) && library.exists(file) && Files.isRegularFile(root.resolve(file))) {
            roles.putIfAbsent(file, role);
        }
    }
}
