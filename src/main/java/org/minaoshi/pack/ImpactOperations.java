package org.minaoshi.pack;

import static org.minaoshi.pack.Operation.bySecretariat;

import jakarta.inject.Singleton;
import java.util.Map;
import org.minaoshi.impact.BulkJudgementRequest;
import org.minaoshi.impact.BulkJudgementService;
import org.minaoshi.impact.ConsideredEditionService;
import org.minaoshi.impact.ExaminationService;
import org.minaoshi.impact.ExamineProvisionRequest;
import org.minaoshi.impact.Impact;
import org.minaoshi.impact.JudgeImpactRequest;
import org.minaoshi.impact.JudgementService;
import org.minaoshi.impact.PreviewBulkJudgementRequest;
import org.minaoshi.impact.ProvisionName;

/** What is said of the editions a review looks through. */
@Singleton
class ImpactOperations implements Operations {

    final ConsideredEditionService consideredEditions;
    final JudgementService judgements;
    final BulkJudgementService bulkJudgements;
    final ExaminationService examinations;

    ImpactOperations(
            ConsideredEditionService consideredEditions,
            JudgementService judgements,
            BulkJudgementService bulkJudgements,
            ExaminationService examinations) {
        this.consideredEditions = consideredEditions;
        this.judgements = judgements;
        this.bulkJudgements = bulkJudgements;
        this.examinations = examinations;
    }

    @Override
    public Map<String, Operation> byId() {
        return Map.of(
                "considerEdition",
                bySecretariat(request -> consideredEditions.consider(
                        request.id("determination"), request.path("standard"), request.path("edition"))),
                "judgeImpact",
                bySecretariat(request -> judgements.judge(
                        request.id("determination"),
                        new Impact.Pair(
                                request.number("item"),
                                request.path("standard"),
                                request.path("edition"),
                                request.path("provision")),
                        request.body(JudgeImpactRequest.class),
                        etag -> {})),
                "previewBulkJudgement",
                bySecretariat(request -> bulkJudgements.preview(
                        request.id("determination"), request.body(PreviewBulkJudgementRequest.class))),
                "judgeBulk",
                bySecretariat(request ->
                        bulkJudgements.judge(request.id("determination"), request.body(BulkJudgementRequest.class))),
                "examineProvision",
                bySecretariat(request -> examinations.examine(
                        request.id("determination"),
                        new ProvisionName(request.path("standard"), request.path("edition"), request.path("provision")),
                        request.body(ExamineProvisionRequest.class),
                        etag -> {})));
    }
}
