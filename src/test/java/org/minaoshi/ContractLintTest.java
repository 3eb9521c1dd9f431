package org.minaoshi;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.minaoshi.Contract.elements;
import static org.minaoshi.Contract.followed;
import static org.minaoshi.Contract.members;

import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.schema.SchemaValidator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minaoshi.Contract.Operation;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.ProblemType;

/** What makes the contract one that a stranger can work from. */
class ContractLintTest {

    private static final Pattern NAMED = Pattern.compile("`([a-z]+(?:-[a-z]+)*)`");
    private static final Map<String, Pattern> VERBS = Map.of(
            "get", Pattern.compile("(get|list)[A-Z].*"),
            "delete", Pattern.compile("delete[A-Z].*"),
            "put", Pattern.compile("(?!get|list|delete)[a-z]+[A-Z].*"),
            "post", Pattern.compile("(?!get|list|delete)[a-z]+[A-Z].*"));

    private static final OpenAPI MODEL = new OpenAPIV3Parser().read("openapi/openapi.yaml");
    private static final SchemaValidator VALIDATOR = new SchemaValidator(MODEL, new MessageResolver());

    /** Statuses under which each declared slug leaves the service. */
    private static final Map<String, Set<String>> DECLARED =
            declared().collect(toMap(ProblemType::slug, type -> Set.of("" + type.status()), ContractLintTest::both));

    static Stream<Operation> operations() {
        return Contract.operations();
    }

    @Test
    void operationIdsAreUnique() {
        assertThat(operations().map(Operation::id)).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void tagsAreRooms() {
        assertThat(elements(Contract.TREE.path("tags"))
                        .map(tag -> tag.path("name").asText()))
                .doesNotHaveDuplicates()
                .allSatisfy(tag ->
                        assertThat(Path.of("src/main/java/org/minaoshi", tag)).isDirectory());
    }

    @Test
    void anOperationIsNamedAndDescribed() {
        assertThat(operations()).allSatisfy(operation -> {
            var tags = elements(Contract.TREE.path("tags")).map(tag -> tag.path("name"));
            assertThat(operation.id()).matches(VERBS.get(operation.method()));
            assertThat(operation.node().path("tags")).hasSize(1).isSubsetOf(tags.toList());
            assertThat(operation.node().path("summary").asText()).isNotBlank().doesNotEndWith(".");
            assertThat(operation.description()).isNotBlank();
            assertThat(operation.parameters())
                    .allSatisfy(parameter ->
                            assertThat(parameter.path("description").asText()).isNotBlank());
        });
    }

    @Test
    void anOperationSaysWhoMayCall() {
        assertThat(operations()).allSatisfy(operation -> {
            var open = operation.node().path("security");
            if (open.isMissingNode()) {
                assertThat(Contract.TREE.path("security")).isNotEmpty();
                assertThat(operation.statuses()).contains("401", "403");
                assertThat(operation.description()).containsPattern("`(%s)`".formatted(String.join("|", roles())));
            } else {
                assertThat(open).isEmpty();
                assertThat(operation.description()).containsIgnoringCase("any");
            }
        });
    }

    @Test
    void anOperationNamesEveryWayItCanEnd() {
        assertThat(operations()).allSatisfy(operation -> {
            var expected = new HashSet<>(Set.of("406", "429", "500", "503"));
            if (operation.node().has("requestBody")) {
                expected.addAll(Set.of("400", "413", "415"));
            }
            if (operation.takes("pageToken")) {
                expected.add("400");
            }
            if (operation.path().contains("{")) {
                expected.add("404");
            }
            if (operation.takes("Idempotency-Key")) {
                expected.addAll(Set.of("201", "400", "409", "422"));
            }
            if (operation.takes("If-Match")) {
                expected.addAll(Set.of("412", "428"));
            }
            if (operation.takes("If-None-Match") && operation.method().equals("get")) {
                expected.add("304");
            }
            assertThat(operation.statuses()).containsAll(expected);
            assertThat(operation.statuses().contains("428")).isEqualTo(operation.takes("If-Match"));
            assertThat(operation.statuses().contains("304"))
                    .isEqualTo(operation.method().equals("get") && operation.takes("If-None-Match"));
        });
    }

    @Test
    void anOperationSaysWhatIsLeftOfTheQuota() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(names(operation.response("429").path("headers")))
                    .contains("Retry-After", "RateLimit", "RateLimit-Policy");
            assertThat(operation.responses().filter(response -> response.getKey()
                            .startsWith("2")))
                    .allSatisfy(response -> assertThat(names(response.getValue().path("headers")))
                            .contains("RateLimit", "RateLimit-Policy"));
        });
    }

    @Test
    void aCreatingPostCanBeRepeated() {
        assertThat(operations()).allSatisfy(operation -> {
            if (operation.method().equals("post") && operation.statuses().contains("201")) {
                assertThat(operation.takes("Idempotency-Key")).isTrue();
                // Minutes and earlier determinations are read in their lists and have no address of their own.
                if (!operation.path().endsWith("/minutes") && !operation.path().endsWith("/earlier-determinations")) {
                    assertThat(operation.response("201").path("headers").has("Location"))
                            .isTrue();
                }
            }
        });
    }

    @Test
    void refusalsAreProblems() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.responses().filter(r -> r.getKey().compareTo("400") >= 0))
                    .isNotEmpty()
                    .allSatisfy(response -> assertThat(
                                    members(response.getValue().path("content")))
                            .singleElement()
                            .satisfies(content -> {
                                assertThat(content.getKey()).isEqualTo("application/problem+json");
                                assertThat(content.getValue().at("/schema/$ref").asText())
                                        .isEqualTo("#/components/schemas/Problem");
                            }));
        });
    }

    /** A refusal that an operation names exists, and the operation can end so. */
    @Test
    void refusalsNamedAreDeclaredAndPossible() {
        assertThat(operations()).allSatisfy(operation -> {
            var known = new HashSet<>(roles());
            known.addAll(enumerated());
            assertThat(named(operation.description()).filter(name -> name.contains("-") && !known.contains(name)))
                    .allSatisfy(slug -> {
                        assertThat(DECLARED).containsKey(slug);
                        assertThat(operation.statuses()).containsAnyElementsOf(DECLARED.get(slug));
                    });
        });
    }

    @Test
    void refusalsDeclaredAreNamed() {
        var named = Stream.concat(
                        operations().map(Operation::description),
                        members(Contract.TREE.at("/components/responses"))
                                .map(response ->
                                        response.getValue().path("description").asText()))
                .flatMap(ContractLintTest::named)
                .collect(toSet());
        assertThat(named).containsAll(DECLARED.keySet());
        assertThat(DECLARED).isNotEmpty();
    }

    /** RFC 9457: the title of a type does not change from one occurrence to the next. */
    @Test
    void aRefusalHasOneTitle() {
        assertThat(declared().collect(toMap(ProblemType::slug, type -> Set.of(type.title()), ContractLintTest::both)))
                .allSatisfy((slug, titles) -> assertThat(titles).as(slug).hasSize(1));
    }

    /** RFC 9457: a type means one thing. What the address names is unknown with 404, what the body names with 422. */
    @Test
    void aRefusalHasOneStatus() {
        assertThat(DECLARED).allSatisfy((slug, statuses) -> {
            assertThat(statuses).as(slug).hasSize(1);
            if (slug.endsWith("-unknown")) {
                assertThat(statuses).as(slug).containsExactly(slug.endsWith("-reference-unknown") ? "422" : "404");
            }
        });
    }

    @Test
    void whatIsAskedForIsClosed() {
        assertThat(operations()).allSatisfy(operation -> {
            var body = followed(operation.node().path("requestBody"));
            members(body.path("content"))
                    .forEach(content -> requireClosed(content.getValue().path("schema"), "body", new HashSet<>()));
        });
    }

    /** Whoever generates a client gets a type with a name for it, not one made up from where it stands. */
    @Test
    void anObjectInAListHasAName() {
        assertThat(everything(Contract.TREE)
                        .filter(schema -> schema.path("type").asText().equals("array")))
                .isNotEmpty()
                .allSatisfy(list -> assertThat(list.at("/items/type").asText()).isNotEqualTo("object"));
    }

    @Test
    void everyBodyHasAnExampleThatIsRight() {
        assertThat(operations()).allSatisfy(operation -> {
            bodies(operation).forEach(body -> {
                var examples = examples(body);
                assertThat(examples).isNotEmpty();
                examples.forEach(example -> requireValid(example, body.path("schema")));
            });
        });
    }

    @Test
    void theExampleOfASchemaIsRight() {
        assertThat(members(Contract.TREE.at("/components/schemas")).map(Map.Entry::getValue))
                .allSatisfy(schema -> {
                    if (schema.has("example")) {
                        requireValid(schema.path("example"), schema);
                    }
                    assertThat(strayed(schema))
                            .as("a comma outside of quotes ends a description")
                            .isEmpty();
                });
    }

    /** What is asked and what is answered in JSON; documents in other forms have no schema to hold them against. */
    private static Stream<JsonNode> bodies(Operation operation) {
        return Stream.concat(
                        Stream.of(followed(operation.node().path("requestBody"))),
                        operation.responses().map(Map.Entry::getValue))
                .flatMap(body -> members(body.path("content")))
                .filter(content -> content.getKey().endsWith("json"))
                .map(Map.Entry::getValue);
    }

    private static List<JsonNode> examples(JsonNode body) {
        var one = Stream.of(body.path("example")).filter(example -> !example.isMissingNode());
        var several = members(body.path("examples"))
                .map(example -> followed(example.getValue()).path("value"));
        var ofSchema =
                Stream.of(followed(body.path("schema")).path("example")).filter(example -> !example.isMissingNode());
        return Stream.of(one, several, ofSchema).flatMap(found -> found).toList();
    }

    private static void requireValid(JsonNode example, JsonNode schema) {
        var ref = new Schema<>();
        ref.set$ref(schema.path("$ref").asText(null));
        var model = schema.has("$ref") ? ref : inline(schema);
        var report = VALIDATOR.validate(() -> example, model, "example");
        assertThat(report.getMessages()).as(example.toString()).isEmpty();
    }

    private static Schema<?> inline(JsonNode schema) {
        return Json.mapper().convertValue(schema, Schema.class);
    }

    private static void requireClosed(JsonNode schema, String place, Set<String> seen) {
        if (schema.has("$ref") && !seen.add(schema.path("$ref").asText())) {
            return;
        }
        var node = followed(schema);
        if (node.path("type").asText().equals("object")) {
            assertThat(node.path("additionalProperties")).as(place).isEqualTo(BooleanNode.FALSE);
        }
        members(node.path("properties"))
                .forEach(property -> requireClosed(property.getValue(), place + "/" + property.getKey(), seen));
        Stream.of("oneOf", "anyOf", "allOf")
                .flatMap(kind -> elements(node.path(kind)))
                .forEach(part -> requireClosed(part, place, seen));
        if (node.has("items")) {
            requireClosed(node.path("items"), place + "/0", seen);
        }
    }

    private static Stream<JsonNode> everything(JsonNode node) {
        return Stream.concat(Stream.of(node), elements(node).flatMap(ContractLintTest::everything));
    }

    private static List<String> strayed(JsonNode node) {
        var strayed = new ArrayList<String>();
        members(node).forEach(member -> {
            if (member.getValue().isNull()) {
                strayed.add(member.getKey());
            }
            strayed.addAll(strayed(member.getValue()));
        });
        elements(node)
                .filter(JsonNode::isContainerNode)
                .filter(child -> node.isArray())
                .forEach(child -> strayed.addAll(strayed(child)));
        return strayed;
    }

    private static Set<String> names(JsonNode node) {
        return members(node).map(Map.Entry::getKey).collect(toSet());
    }

    private static Stream<String> named(String text) {
        return NAMED.matcher(text).results().map(result -> result.group(1));
    }

    private static Set<String> roles() {
        return Stream.of(Role.values()).map(Role::claim).collect(toSet());
    }

    private static Set<String> enumerated() {
        return Contract.TREE.findValues("enum").stream()
                .flatMap(Contract::elements)
                .map(JsonNode::asText)
                .collect(toSet());
    }

    private static Stream<ProblemType> declared() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.minaoshi").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(ProblemType.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .map(ContractLintTest::value);
    }

    private static ProblemType value(JavaField constant) {
        try {
            var field = constant.reflect();
            field.setAccessible(true);
            return (ProblemType) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> Set<T> both(Set<T> left, Set<T> right) {
        return Stream.concat(left.stream(), right.stream()).collect(toSet());
    }
}
