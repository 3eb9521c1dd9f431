package org.minaoshi.itemchange;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.minaoshi.determination.Publication;
import org.minaoshi.determination.PublishedDeterminations;
import org.minaoshi.itemchange.ItemChanges.PublishedDecision;
import org.minaoshi.itemchange.ItemChanges.PublishedJudgement;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.publication.PublicationService;
import org.minaoshi.publication.PublishedPlace;
import org.minaoshi.record.PublishedRecord;
import org.minaoshi.record.Snapshot;

/** What was published of items, read from the published records: what they say never changes, so it is kept in memory under their digest. */
@ApplicationScoped
class PublishedJudgements {

    private static final long RECORDS_KNOWN = 100;

    private final Cache<String, Decided> known =
            Caffeine.newBuilder().maximumSize(RECORDS_KNOWN).build();

    final PublishedDeterminations published;
    final PublicationService publications;

    PublishedJudgements(PublishedDeterminations published, PublicationService publications) {
        this.published = published;
        this.publications = publications;
    }

    /** What one published determination decided. */
    record Decided(Publication publication, PublishedDecision decision, List<Judged> judgements) {

        /** In the order of the published record. */
        Stream<PublishedJudgement> of(int item) {
            return judgements.stream().filter(judged -> judged.item() == item).map(Judged::judgement);
        }
    }

    record Judged(int item, PublishedJudgement judgement) {}

    /** Those in force, newest year first. */
    List<Publication> inForce(String checklist) {
        var all = new ArrayList<Publication>();
        String token = null;
        do {
            var page = published.list(checklist, null, PageRequest.of(200, token));
            page.items().stream()
                    .filter(publication -> !publication.superseded())
                    .forEach(all::add);
            token = page.nextPageToken();
        } while (token != null);
        return all;
    }

    Decided of(Publication publication) {
        return known.get(publication.digest(), missing -> read(publication));
    }

    private Decided read(Publication publication) {
        var record = CanonicalJson.read(published.record(publication.determination()), PublishedRecord.class);
        var place = publications
                .findPlaces(publication.determination())
                .orElseThrow()
                .ofAmendments();
        var judgements = record.snapshot().impacts().stream()
                .map(impact -> new Judged(impact.item().number(), judgement(publication, impact, place)))
                .toList();
        return new Decided(publication, decision(publication, record.snapshot(), place), judgements);
    }

    private static PublishedDecision decision(Publication publication, Snapshot snapshot, PublishedPlace place) {
        return new PublishedDecision(
                publication.fiscalYear(),
                publication.revision(),
                publication.outcome(),
                snapshot.conclusion(),
                publication.publishedAt(),
                place.href().substring(0, place.href().indexOf('#')));
    }

    private static PublishedJudgement judgement(Publication publication, Snapshot.Impact impact, PublishedPlace place) {
        return new PublishedJudgement(
                publication.fiscalYear(),
                publication.revision(),
                publication.publishedAt(),
                publication.outcome(),
                impact.provision().standard(),
                impact.provision().edition(),
                impact.provision().designation(),
                impact.judgement(),
                impact.reason(),
                impact.carriedFrom(),
                place);
    }
}
