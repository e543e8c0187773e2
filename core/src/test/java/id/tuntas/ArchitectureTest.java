package id.tuntas;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.tuntas.directory.Appointment;
import id.tuntas.directory.Responsible;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The house rules of core, as sentences with reasons. docs/architecture.md draws what they hold. */
@AnalyzeClasses(packages = "id.tuntas", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final DescribedPredicate<CodeUnitCallTarget> READS_THE_WORLD =
            describe("read the clock, the zone or chance of the machine", ArchitectureTest::readsTheWorld);

    private static boolean readsTheWorld(CodeUnitCallTarget called) {
        String owner = called.getOwner().getName();
        boolean none = called.getRawParameterTypes().isEmpty();
        return switch (called.getName()) {
            case "now" -> none && owner.startsWith("java.time.");
            case "systemDefault", "systemDefaultZone", "systemUTC", "system" -> owner.startsWith("java.time.");
            case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
            case "randomUUID" -> owner.equals("java.util.UUID");
            case "random" -> owner.equals("java.lang.Math");
            default -> false;
        };
    }

    @ArchTest
    static final ArchRule floors_use_only_the_jdk_and_each_other = classes()
            .that(not(resideInAPackage("id.tuntas.exchange..")))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "id.tuntas..",
                            "java..",
                            "javax.crypto..",
                            "org.jspecify..",
                            "org.slf4j..",
                            "org.immutables..")
                    .and(not(resideInAnyPackage("java.sql..", "javax.sql.."))))
            .because("core must run wherever a regency has Java, with none of the optional libraries present");

    @ArchTest
    static final ArchRule arrows_never_point_upward = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("base")
            .definedBy("id.tuntas.base..")
            .layer("calendar")
            .definedBy("id.tuntas.calendar..")
            .layer("text")
            .definedBy("id.tuntas.text..")
            .layer("directory")
            .definedBy("id.tuntas.directory..")
            .layer("complaint")
            .definedBy("id.tuntas.complaint..")
            .layer("sla")
            .definedBy("id.tuntas.sla..")
            .layer("routing")
            .definedBy("id.tuntas.routing..")
            .layer("scorecard")
            .definedBy("id.tuntas.scorecard..")
            .layer("supervision")
            .definedBy("id.tuntas.supervision..")
            .layer("port")
            .definedBy("id.tuntas.port..")
            .layer("desk")
            .definedBy("id.tuntas.desk..")
            .layer("exchange")
            .definedBy("id.tuntas.exchange..")
            .whereLayer("base")
            .mayNotAccessAnyLayer()
            .whereLayer("calendar")
            .mayOnlyAccessLayers("base")
            .whereLayer("text")
            .mayOnlyAccessLayers("base")
            .whereLayer("directory")
            .mayOnlyAccessLayers("base", "text")
            .whereLayer("complaint")
            .mayOnlyAccessLayers("base", "text", "directory")
            .whereLayer("sla")
            .mayOnlyAccessLayers("base", "text", "calendar", "complaint", "directory")
            .whereLayer("routing")
            .mayOnlyAccessLayers("base", "text", "directory", "complaint")
            .whereLayer("scorecard")
            .mayOnlyAccessLayers("base", "text", "calendar", "complaint", "sla", "directory")
            .whereLayer("supervision")
            .mayOnlyAccessLayers("base", "text", "calendar", "complaint", "sla", "directory", "scorecard")
            .whereLayer("port")
            .mayOnlyAccessLayers(
                    "base", "text", "calendar", "complaint", "sla", "directory", "routing", "scorecard", "supervision")
            .whereLayer("desk")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("desk")
            .mayOnlyAccessLayers(
                    "base",
                    "text",
                    "calendar",
                    "complaint",
                    "sla",
                    "directory",
                    "routing",
                    "scorecard",
                    "supervision",
                    "port")
            .whereLayer("exchange")
            .mayNotBeAccessedByAnyLayer()
            .because("a reader who knows the floors below knows all that a package rests on");

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching("id.tuntas.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two packages that need each other are one package");

    @ArchTest
    static final ArchRule formats_of_the_wing_have_no_cycles = slices().matching("id.tuntas.exchange.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a host takes one format without the others");

    @ArchTest
    static final ArchRule nobody_reads_the_clock = noClasses()
            .should()
            .callCodeUnitWhere(target(READS_THE_WORLD))
            .because("time, zone and chance come in as arguments, so that yesterday's rapor can be drawn up again");

    @ArchTest
    static final ArchRule complaints_know_of_no_appointment = noClasses()
            .that()
            .resideInAPackage("id.tuntas.complaint..")
            .should()
            .dependOnClassesThat(belongToAnyOf(Appointment.class, Responsible.class))
            .because("a complaint is owed by a role of a unit, so that a transfer of staff writes nothing to it");

    @ArchTest
    static final ArchRule nothing_here_is_about_payment = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.money..", "org.javamoney.."))
            .because("no money type belongs in complaint handling");

    @ArchTest
    static final ArchRule ports_speak_the_language_of_the_domain = methods()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("id.tuntas.port.."))
            .should()
            .notDeclareThrowableOfType(Exception.class)
            .because("what fails below a port is told in the port's own exceptions");

    @ArchTest
    static final ArchRule generated_values_stay_inside = classes()
            .that()
            .haveSimpleNameStartingWith("Immutable")
            .should()
            .notBePublic()
            .because("callers hold the type that we document, not the one that was generated for it");

    @ArchTest
    static final ArchRule public_classes_are_closed = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .areNotAnnotations()
            .should(new ArchCondition<JavaClass>("be final, sealed or the root of the port exceptions") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                            || type.isEnum()
                            || type.reflect().isSealed()
                            || type.getName().contains(".Immutable")
                            || type.getSimpleName().equals("PortException");
                    events.add(new SimpleConditionEvent(type, closed, type.getName() + " can be extended by anybody"));
                }
            })
            .because("what may be extended is promised for ever");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .should(new ArchCondition<JavaClass>("reside in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    JavaPackage home = type.getPackage();
                    Optional<?> marked = home.tryGetAnnotationOfType(NullMarked.class);
                    events.add(new SimpleConditionEvent(
                            type, marked.isPresent(), home.getName() + " has no package-info with @NullMarked"));
                }
            })
            .because("null is an error of the build, not of the night shift");

    @ArchTest
    static final ArchRule fields_are_not_public = classes()
            .should(new ArchCondition<JavaClass>("have no public field but constants") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getFields().stream()
                            .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                            .filter(field ->
                                    !field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL)))
                            .forEach(field -> events.add(
                                    SimpleConditionEvent.violated(type, field.getFullName() + " can be changed")));
                }
            })
            .because("a value that can be changed from outside is no value");

    @ArchTest
    static final ArchRule nothing_prints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "a library that prints cannot be embedded; hosts listen to SLF4J");

    @ArchTest
    static final ArchRule errors_are_typed =
            NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.because("a caller can only handle an error that has a name");

    @ArchTest
    static final ArchRule dates_are_of_java_time = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .because("java.util.Date has neither zone nor day");
}
