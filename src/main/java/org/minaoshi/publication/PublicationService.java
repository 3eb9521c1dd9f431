package org.minaoshi.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.minaoshi.determination.Publication;
import org.minaoshi.determination.PublishedDeterminations;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.record.PublishedRecord;

/** The door of this room. It needs no transaction: what was published never changes, and nothing is locked while a document is made. */
@ApplicationScoped
public class PublicationService {

    final PublishedDeterminations published;
    final Renderings renderings;

    PublicationService(PublishedDeterminations published, Renderings renderings) {
        this.published = published;
        this.renderings = renderings;
    }

    public Page<PublicationResponse> list(String checklist, Integer fiscalYear, PageRequest request) {
        var page = published.list(checklist, fiscalYear, request);
        return new Page<>(page.items().stream().map(PublicationResponse::of).toList(), page.nextPageToken());
    }

    /** @param revision null for the one in force */
    Publication required(String checklist, int fiscalYear, Integer revision) {
        return published
                .find(checklist, fiscalYear, revision)
                .orElseThrow(() -> PublicationProblems.PUBLICATION_UNKNOWN.because(
                        "このチェックリストと年度の公表された決定はありません",
                        "Nothing was published under this checklist, fiscal year and revision"));
    }

    /** Empty until the determination is published. */
    public Optional<PublishedPlaces> findPlaces(UUID determination) {
        return published
                .find(determination)
                .map(publication -> new PublishedPlaces(
                        publication, renderings.places(publication.digest(), () -> published.record(determination))));
    }

    Representation representation(Publication publication, Format format, Language language) {
        return renderings.of(
                publication.digest(), format, language, () -> published.record(publication.determination()));
    }

    FeedbackStatistics statistics(Publication publication) {
        return FeedbackStatistics.of(
                CanonicalJson.read(published.record(publication.determination()), PublishedRecord.class));
    }
}
