package org.minaoshi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a cluster would say to the manifests, without a cluster. */
class ManifestsTest {

    private static final Map<String, Class<?>> KINDS = Map.of(
            "ConfigMap", ConfigMap.class,
            "Deployment", Deployment.class,
            "Ingress", Ingress.class,
            "NetworkPolicy", NetworkPolicy.class,
            "PodDisruptionBudget", PodDisruptionBudget.class,
            "Service", Service.class,
            "ServiceAccount", ServiceAccount.class);

    private static final ObjectMapper YAML = strict();

    private final PodSpec pod = read("base/deployment.yaml", Deployment.class)
            .getSpec()
            .getTemplate()
            .getSpec();

    static Stream<Path> typed() throws IOException {
        return manifests()
                .filter(path -> KINDS.containsKey(tree(path).path("kind").asText()));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void hasOnlyMembersThatItsKindKnows(Path manifest) {
        var tree = tree(manifest);
        var value = read(manifest, KINDS.get(tree.path("kind").asText()));
        assertThat(LeftOver.of(value)).isEmpty();
        assertThat(tree.path("metadata").path("name").asText()).isNotBlank();
    }

    @Test
    void areAllLookedAt() throws IOException {
        assertThat(manifests().map(path -> tree(path).path("kind").asText()).filter(kind -> !KINDS.containsKey(kind)))
                .containsExactlyInAnyOrder("Kustomization", "Kustomization", "Cluster");
    }

    @Test
    void areAllTakenInByAKustomization() throws IOException {
        for (var folder : List.of("base", "overlays/production")) {
            var kustomization = tree(Path.of("k8s", folder, "kustomization.yaml"));
            var named = Stream.concat(
                    texts(kustomization.path("resources")),
                    kustomization.path("patches").findValuesAsText("path").stream());
            try (var files = Files.list(Path.of("k8s", folder))) {
                assertThat(named.filter(name -> name.endsWith(".yaml")))
                        .containsExactlyInAnyOrderElementsOf(
                                files.map(file -> file.getFileName().toString())
                                        .filter(name -> name.endsWith(".yaml") && !name.equals("kustomization.yaml"))
                                        .toList());
            }
        }
    }

    @Test
    void runsWithoutAnyPowerItDoesNotNeed() {
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(containers()).hasSize(2).allSatisfy(container -> {
            var context = container.getSecurityContext();
            assertThat(context.getReadOnlyRootFilesystem()).isTrue();
            assertThat(context.getAllowPrivilegeEscalation()).isFalse();
            assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
            assertThat(container.getResources().getLimits()).containsKey("memory");
        });
    }

    @Test
    void takesSecretsByReferenceOnly() throws IOException {
        assertThat(containers()
                        .flatMap(container -> container.getEnv().stream())
                        .filter(variable -> variable.getName().matches(".*(PASSWORD|USERNAME|SECRET|KEY).*")))
                .isNotEmpty()
                .allSatisfy(variable ->
                        assertThat(variable.getValueFrom().getSecretKeyRef()).isNotNull());
        assertThat(manifests().map(path -> tree(path).path("kind").asText())).doesNotContain("Secret");
    }

    @Test
    void letsOnlyTheMigrationKnowTheOwnerOfTheTables() {
        assertThat(variables(pod.getContainers().get(0)))
                .contains("QUARKUS_FLYWAY_MIGRATE_AT_START")
                .doesNotContain("QUARKUS_FLYWAY_USERNAME", "QUARKUS_FLYWAY_PASSWORD");
        assertThat(pod.getInitContainers().get(0).getArgs()).containsExactly(Minaoshi.MIGRATE);
        assertThat(variables(pod.getInitContainers().get(0)))
                .contains("QUARKUS_FLYWAY_USERNAME", "QUARKUS_FLYWAY_PASSWORD")
                .doesNotContain("QUARKUS_DATASOURCE_PASSWORD");
    }

    /** The service's role may be fewer than the server lets in: the owner migrates, and somebody looks after it. */
    @Test
    void letsEveryReplicaHaveTheConnectionsItMayNeed() throws IOException {
        var replicas = tree(Path.of("k8s/overlays/production/kustomization.yaml"))
                .at("/replicas/0/count")
                .asInt();
        var surge = tree(Path.of("k8s/base/deployment.yaml"))
                .at("/spec/strategy/rollingUpdate/maxSurge")
                .asInt();
        var ofEach = Integer.parseInt(delivered().getProperty("quarkus.datasource.jdbc.max-size"));
        var database = tree(Path.of("k8s/overlays/production/database.yaml"));
        var ofTheRole = database.findValue("connectionLimit").asInt();
        assertThat(replicas).isPositive();
        assertThat(surge).isPositive();
        // One that ends is not counted among those any more, and has its connections still.
        assertThat(ofTheRole).isGreaterThanOrEqualTo((replicas + 2 * surge) * ofEach);
        assertThat(database.findValue("max_connections").asInt()).isGreaterThanOrEqualTo(ofTheRole + 20);
    }

    @Test
    void asksForItsHealthInTheMachineRoom() {
        var container = pod.getContainers().get(0);
        assertThat(Stream.of(container.getStartupProbe(), container.getReadinessProbe(), container.getLivenessProbe()))
                .allSatisfy(probe ->
                        assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("management"));
    }

    @Test
    void namesTheVersionThatItDelivers() throws IOException {
        var version = Pattern.compile("<version>([^<]+)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(tree(Path.of("k8s/overlays/production/kustomization.yaml"))
                        .at("/images/0/newTag")
                        .asText())
                .isEqualTo(version.group(1));
    }

    /** With the settings of the overlay and the secrets nothing is missing that the service requires. */
    @Test
    void tellsEverythingThatIsRequired() throws IOException {
        var delivered = delivered();
        var variables = Stream.of("base/configmap.yaml", "overlays/production/configmap.yaml")
                .flatMap(file -> read(file, ConfigMap.class).getData().keySet().stream())
                .toList();
        assertThat(RequiredConfiguration.complaint(false, property -> {
                    var variable = property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
                    if (variable.equals("QUARKUS_FLYWAY_MIGRATE_AT_START")) {
                        return Optional.of("false");
                    }
                    return variables.contains(variable)
                                    || variables(pod.getContainers().get(0)).contains(variable)
                            ? Optional.of(variable)
                            : Optional.ofNullable(delivered.getProperty(property));
                }))
                .isEmpty();
    }

    @Test
    void answersAWriteOnlyWhenAStandbyHasIt() {
        var cluster = tree(Path.of("k8s/overlays/production/database.yaml")).path("spec");
        assertThat(cluster.path("instances").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(cluster.at("/postgresql/synchronous/number").asInt()).isEqualTo(1);
        assertThat(cluster.at("/postgresql/synchronous/dataDurability").asText())
                .isEqualTo("required");
        assertThat(cluster.at("/imageCatalogRef/major").asInt()).isEqualTo(18);
    }

    private Stream<Container> containers() {
        return Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream());
    }

    private static List<String> variables(Container container) {
        return container.getEnv().stream().map(EnvVar::getName).toList();
    }

    private static Stream<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText);
    }

    private static Stream<Path> manifests() throws IOException {
        try (var files = Files.walk(Path.of("k8s"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    private static JsonNode tree(Path manifest) {
        return read(manifest, JsonNode.class);
    }

    private static <T> T read(String manifest, Class<T> kind) {
        return read(Path.of("k8s", manifest), kind);
    }

    private static <T> T read(Path manifest, Class<T> kind) {
        try {
            return YAML.readValue(Files.readString(manifest), kind);
        } catch (IOException e) {
            throw new AssertionError(manifest + ": " + e.getMessage(), e);
        }
    }

    private static ObjectMapper strict() {
        var mapper = YAMLMapper.builder()
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
        var text = mapper.coercionConfigFor(LogicalType.Textual);
        Stream.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
                .forEach(shape -> text.setCoercion(shape, CoercionAction.Fail));
        return mapper;
    }

    private static Properties delivered() throws IOException {
        var delivered = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            delivered.load(file);
        }
        return delivered;
    }
}
