package org.minaoshi.intake;

import static org.minaoshi.platform.LocalizedText.text;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.minaoshi.Api;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentsStated;
import org.minaoshi.standard.ProvisionStatus;
import org.minaoshi.standard.ProvisionsStated;
import org.minaoshi.standard.RegisterStandardEditionRequest;
import org.minaoshi.standard.RegisterStandardEditionRequest.AmendmentEntry;
import org.minaoshi.standard.RegisterStandardEditionRequest.CrossReferenceEntry;
import org.minaoshi.standard.RegisterStandardEditionRequest.ParagraphEntry;
import org.minaoshi.standard.RegisterStandardEditionRequest.ProvisionEntry;
import org.minaoshi.standard.Strength;

/** An edition with something of everything, and files of it as the secretariat sends them. */
final class EditionFixture {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String SECRET = "この本文は保存されてはならない";

    static RegisterStandardEditionRequest anEdition(String name) {
        return new RegisterStandardEditionRequest(
                name,
                text("第1版", "1st edition"),
                PartialDate.of("2026-11"),
                null,
                AmendmentsStated.PARTIAL,
                ProvisionsStated.COMPLETE,
                null,
                List.of(
                        new ProvisionEntry(
                                "統1",
                                text("=規定を整備する", "Rules"),
                                ProvisionStatus.ACTIVE,
                                text("要約\n二行目", null),
                                List.of(
                                        new ParagraphEntry("1-2", text("枝番", null), null, null, null),
                                        new ParagraphEntry("2", null, SECRET, null, null))),
                        new ProvisionEntry("実10-1", text("'記録する", null), null, null, List.of()),
                        new ProvisionEntry("監1", text("欠番", null), ProvisionStatus.RETIRED, null, List.of())),
                List.of(
                        new CrossReferenceEntry("統1", "2", "実10-1", null),
                        new CrossReferenceEntry("実10-1", null, null, "付録, \"A\"")),
                List.of(new AmendmentEntry(
                        "統1",
                        AmendmentKind.TEXT_ADDED,
                        "2",
                        null,
                        null,
                        Strength.SHOULD,
                        text("加えた", "Added"),
                        List.of("実10-1", "監1"))));
    }

    /** Each provision has a paragraph, and refers to the one before it. */
    static RegisterStandardEditionRequest aLargeEdition(int provisions) {
        return new RegisterStandardEditionRequest(
                "1",
                text("架空の大きな版", null),
                null,
                null,
                null,
                ProvisionsStated.COMPLETE,
                null,
                IntStream.rangeClosed(1, provisions)
                        .mapToObj(number -> new ProvisionEntry(
                                "統" + number,
                                text("標題" + number, null),
                                null,
                                null,
                                List.of(new ParagraphEntry("1", text("要約", null), null, null, null))))
                        .toList(),
                IntStream.rangeClosed(2, provisions)
                        .mapToObj(number -> new CrossReferenceEntry("統" + number, null, "統" + (number - 1), null))
                        .toList(),
                null);
    }

    static ValidatableResponse dryRun(String standard, String type, byte[] file) {
        return Api.as("secretariat-1")
                .contentType(type)
                .body(file)
                .post("/standards/{standard}/edition-dry-runs", standard)
                .then();
    }

    static ValidatableResponse importing(String standard, UUID id, String type, byte[] file) {
        return Api.as("secretariat-1")
                .contentType(type)
                .body(file)
                .put("/standards/{standard}/edition-imports/{import}", standard, id)
                .then();
    }

    static ValidatableResponse imported(String standard, UUID id) {
        return Api.as("secretariat-1")
                .get("/standards/{standard}/edition-imports/{import}", standard, id)
                .then();
    }

    private EditionFixture() {}
}
