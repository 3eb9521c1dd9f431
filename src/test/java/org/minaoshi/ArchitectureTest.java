package org.minaoshi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.identity.ReplayedActs;
import org.minaoshi.platform.ServiceClock;

/** The house rules a compiler cannot check. */
class ArchitectureTest {

    /** Which rooms a room may know. Whoever adds an arrow adds it here, and says why in the room's package-info. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("platform", Set.of()),
            Map.entry("local", Set.of()),
            Map.entry("proof", Set.of("platform")),
            Map.entry("tabular", Set.of("platform")),
            Map.entry("identity", Set.of("proof", "platform")),
            Map.entry("protection", Set.of("identity", "platform")),
            Map.entry("record", Set.of("platform")),
            Map.entry("standard", Set.of("identity", "platform")),
            Map.entry("checklist", Set.of("standard", "identity", "platform")),
            Map.entry("typesetting", Set.of("platform")),
            Map.entry("comparison", Set.of("checklist", "standard", "typesetting", "tabular", "platform")),
            Map.entry("intake", Set.of("comparison", "standard", "tabular", "identity", "platform")),
            Map.entry("organisation", Set.of("identity", "platform")),
            Map.entry("feedback", Set.of("organisation", "checklist", "identity", "platform")),
            Map.entry(
                    "itemchange",
                    Set.of(
                            "itemlist",
                            "publication",
                            "determination",
                            "comparison",
                            "impact",
                            "record",
                            "checklist",
                            "standard",
                            "platform")),
            Map.entry("itemlist", Set.of("checklist", "identity", "platform")),
            Map.entry("batch", Set.of("feedback", "identity", "platform")),
            Map.entry("triage", Set.of("feedback", "organisation", "identity", "platform")),
            Map.entry("evidence", Set.of("feedback", "checklist", "standard", "identity", "platform")),
            Map.entry(
                    "impact",
                    Set.of("comparison", "tabular", "typesetting", "checklist", "standard", "identity", "platform")),
            Map.entry("ruleset", Set.of("record", "checklist", "standard", "identity", "platform")),
            Map.entry("assessment", Set.of("record", "checklist", "standard", "identity", "platform")),
            Map.entry("watch", Set.of("record", "feedback", "checklist", "identity", "platform")),
            Map.entry(
                    "gathering",
                    Set.of(
                            "assessment",
                            "watch",
                            "ruleset",
                            "evidence",
                            "impact",
                            "comparison",
                            "record",
                            "feedback",
                            "organisation",
                            "checklist",
                            "standard",
                            "platform")),
            Map.entry(
                    "determination",
                    Set.of(
                            "gathering",
                            "assessment",
                            "watch",
                            "ruleset",
                            "evidence",
                            "impact",
                            "record",
                            "feedback",
                            "checklist",
                            "standard",
                            "identity",
                            "platform")),
            Map.entry(
                    "retrospect",
                    Set.of("determination", "ruleset", "record", "checklist", "standard", "identity", "platform")),
            Map.entry(
                    "publication", Set.of("determination", "impact", "record", "standard", "typesetting", "platform")),
            Map.entry(
                    "following",
                    Set.of("publication", "determination", "ruleset", "evidence", "feedback", "identity", "platform")),
            Map.entry(
                    "pack",
                    Set.of(
                            "determination",
                            "assessment",
                            "watch",
                            "ruleset",
                            "evidence",
                            "impact",
                            "feedback",
                            "organisation",
                            "checklist",
                            "standard",
                            "identity",
                            "platform")));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.minaoshi");

    @Test
    void roomsFormNoCircle() {
        slices().matching("org.minaoshi.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void everyRoomHasItsPlace() {
        assertThat(CODE.stream()
                        .map(ArchitectureTest::room)
                        .filter(room -> !room.isEmpty())
                        .collect(toSet()))
                .isEqualTo(MAY_KNOW.keySet());
    }

    static Stream<String> rooms() {
        return MAY_KNOW.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomKnowsOnlyTheRoomsBelowIt(String room) {
        var unknown = MAY_KNOW.keySet().stream()
                .filter(other -> !other.equals(room) && !MAY_KNOW.get(room).contains(other))
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(packageOf(room))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(unknown).or(describe("the main class", type -> type.getPackageName()
                                .equals("org.minaoshi"))))
                .check(CODE);
    }

    @Test
    void everyRoomSaysAtTheDoorWhatItIs() {
        assertThat(rooms().map(room -> Path.of("src/main/java/org/minaoshi", room, "package-info.java")))
                .allSatisfy(sign -> assertThat(sign).content().startsWith("/**"));
    }

    @Test
    void onlyTheLocalRoomKnowsItsServers() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageOf("local"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.zonky..", "no.nav..", "com.nimbusds.."))
                .check(CODE);
    }

    @Test
    void onlyResourcesAndWhatStandsBeforeThemKnowHttp() {
        noClasses()
                .that(not(resideInAnyPackage(packageOf("platform"), packageOf("protection")))
                        .and(not(resourceOrWithinOne())))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..", "io.vertx.."))
                .check(CODE);
    }

    @Test
    void onlyIdentityReadsTheToken() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageOf("identity"))
                .should()
                .dependOnClassesThat(assignableTo(JsonWebToken.class).or(assignableTo(SecurityIdentity.class)))
                .check(CODE);
    }

    @Test
    void transactionsStartInServices() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat(simpleNameEndingWith("Service"))
                .check(CODE);
        noClasses().should().beAnnotatedWith(Transactional.class).check(CODE);
        noClasses()
                .that(not(resideInAnyPackage(packageOf("platform"), packageOf("pack"))))
                .should()
                .dependOnClassesThat(assignableTo(QuarkusTransaction.class))
                .check(CODE);
    }

    /** Quarkus passes over an endpoint that is not public, without a word. */
    @Test
    void endpointsArePublic() {
        methods().that(areEndpoints()).should().bePublic().check(CODE);
    }

    @Test
    void endpointsSayWhoMayCall() {
        methods()
                .that(areEndpoints())
                .should(ArchCondition.from(describe("say who may call", ArchitectureTest::saysWho)))
                .check(CODE);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should()
                .notBeAnnotatedWith(Inject.class)
                .andShould()
                .notBeAnnotatedWith(ConfigProperty.class)
                .andShould()
                .notBeAnnotatedWith(Context.class)
                .check(CODE);
    }

    @Test
    void entitiesStayInTheirRoom() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(ServiceClock.class)
                .should()
                .accessTargetWhere(describe("reads a clock of its own", ArchitectureTest::readsTheTime))
                .check(CODE);
    }

    /**
     * The mapper keeps a plan for each native query that answers something, under a key that never equals another's: each call adds one, and looks through all
     * of them first. SQL that answers something goes through DirectSql or RecordQuery.
     */
    @Test
    void noNativeQueryGrowsTheMappersPlans() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "asks the mapper to read what SQL answers",
                        call -> call.getTarget().getName().equals("createNativeQuery")))
                .check(CODE);
    }

    @Test
    void onlyPacksReplayWhatHappened() {
        noClasses()
                .that(not(resideInAnyPackage(packageOf("pack"))).and(not(assignableTo(ReplayedActs.class))))
                .should()
                .dependOnClassesThat(assignableTo(ReplayedActs.class))
                .check(CODE);
        codeUnits()
                .that(describe("set actor or time", ArchitectureTest::replays))
                .should()
                .onlyBeCalled()
                .byClassesThat(assignableTo(ReplayedActs.class))
                .check(CODE);
    }

    @Test
    void theRecordIsPlainJava() {
        noClasses()
                .that()
                .resideInAPackage(packageOf("record"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..")
                        .or(assignableTo(Clock.class)))
                .check(CODE);
    }

    @Test
    void namesAreOfTheHouse() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Helper|Utils?|Manager|Dto|DTO|Entity)")
                .check(CODE);
    }

    @Test
    void classesStaySmall() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(linesOfCode(file)).isLessThanOrEqualTo(200));
        }
    }

    private static long linesOfCode(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("import "))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageOf(String room) {
        return "org.minaoshi." + room + "..";
    }

    private static String room(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length < 3 ? "" : parts[2];
    }

    private static DescribedPredicate<JavaClass> resourceOrWithinOne() {
        return describe(
                "resources, the form they negotiate and what takes the token of a request, or asks for it",
                type -> type.getName()
                        .matches(
                                ".*Resource(\\$.*)?|org\\.minaoshi\\.(publication\\.Format|identity\\.(TokenAuthentication|ArrivingCallers))"));
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return describe("endpoints", method -> method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .anyMatch(annotation -> annotation.isAnnotatedWith(HttpMethod.class)));
    }

    private static boolean saysWho(JavaMethod endpoint) {
        return saysWho((CanBeAnnotated) endpoint) || saysWho(endpoint.getOwner());
    }

    private static boolean saysWho(CanBeAnnotated annotated) {
        return Stream.of(RolesAllowed.class, Authenticated.class, PermitAll.class)
                .anyMatch(annotated::isAnnotatedWith);
    }

    private static boolean replays(JavaCodeUnit unit) {
        return unit.getOwner().isEquivalentTo(ServiceClock.class)
                        && unit.getName().equals("during")
                || unit.getOwner().isEquivalentTo(CurrentActor.class)
                        && unit.getName().equals("actAs");
    }

    private static boolean readsTheTime(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget called)) {
            return false;
        }
        var owner = called.getOwner();
        return owner.getPackageName().startsWith("java.time")
                        && called.getName().equals("now")
                        && called.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
                || owner.isEquivalentTo(Clock.class) && called.getName().startsWith("system")
                || owner.isEquivalentTo(System.class) && called.getName().equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class);
    }
}
