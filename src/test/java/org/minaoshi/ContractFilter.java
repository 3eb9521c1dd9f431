package org.minaoshi;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.Set;

/**
 * Holds every answer against the contract, and every request that was accepted: what the contract does not describe must not work. Refused requests may be as
 * wrong as the test wants.
 */
final class ContractFilter implements Filter {

    static final ContractFilter INSTANCE = new ContractFilter();

    private static final Set<Integer> NOTHING_THERE = Set.of(404, 405);
    private static final Set<String> NOT_PROMISED =
            Set.of("validation.request.path.missing", "validation.request.operation.notAllowed");

    private final OpenApiInteractionValidator contract =
            OpenApiInteractionValidator.createForInlineApiSpecification(known()).build();

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification expectations,
            FilterContext context) {
        var response = context.next(request, expectations);
        var asked = RestAssuredRequest.of(request);
        var report = contract.validateResponse(
                asked.getPath(), Request.Method.valueOf(request.getMethod()), RestAssuredResponse.of(response));
        if (response.statusCode() < 300) {
            report = report.merge(contract.validateRequest(asked));
        }
        if (report.hasErrors() && !isNotPromisedAndNotThere(response, report)) {
            throw new AssertionError(SimpleValidationReportFormat.getInstance().apply(report));
        }
        return response;
    }

    /** The validator knows no scheme of HTTP but basic and bearer and would let everybody through; so it is told to look for the proof that comes with DPoP. */
    private static String known() {
        var contract = (ObjectNode) Contract.TREE.deepCopy();
        ((ObjectNode) contract.at("/components/securitySchemes"))
                .putObject("dpop")
                .put("type", "apiKey")
                .put("in", "header")
                .put("name", "DPoP");
        return contract.toString();
    }

    private static boolean isNotPromisedAndNotThere(Response response, ValidationReport report) {
        return NOTHING_THERE.contains(response.statusCode())
                && report.getMessages().stream()
                        .map(ValidationReport.Message::getKey)
                        .allMatch(NOT_PROMISED::contains);
    }
}
