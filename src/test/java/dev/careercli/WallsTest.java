package dev.careercli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the rooms of ARCHITECTURE.md: who may know whom, and which rooms know nothing but the language. */
class WallsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.careercli");

    private static final String[] PURE = {
        "dev.careercli.content",
        "dev.careercli.fit..",
        "dev.careercli.schedule..",
        "dev.careercli.grading..",
        "dev.careercli.roadmap..",
        "dev.careercli.event..",
        "dev.careercli.quiz..",
        "dev.careercli.progress.."
    };

    @Test
    void arrows_between_rooms_point_downward_only() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("cli")
                .definedBy("dev.careercli.cli..")
                .layer("terminal")
                .definedBy("dev.careercli.terminal..")
                .layer("view")
                .definedBy("dev.careercli.view..")
                .layer("render")
                .definedBy("dev.careercli.render..")
                .layer("export")
                .definedBy("dev.careercli.export..")
                .layer("journal")
                .definedBy("dev.careercli.journal..")
                .layer("profile")
                .definedBy("dev.careercli.profile..")
                .layer("files")
                .definedBy("dev.careercli.files..")
                .layer("load")
                .definedBy("dev.careercli.content.load..")
                .layer("quiz")
                .definedBy("dev.careercli.quiz..")
                .layer("progress")
                .definedBy("dev.careercli.progress..")
                .layer("event")
                .definedBy("dev.careercli.event..")
                .layer("fit")
                .definedBy("dev.careercli.fit..")
                .layer("schedule")
                .definedBy("dev.careercli.schedule..")
                .layer("grading")
                .definedBy("dev.careercli.grading..")
                .layer("roadmap")
                .definedBy("dev.careercli.roadmap..")
                .layer("content")
                .definedBy("dev.careercli.content")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("terminal")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("view")
                .mayOnlyBeAccessedByLayers("cli", "terminal")
                .whereLayer("render")
                .mayOnlyBeAccessedByLayers("cli", "terminal", "view")
                .whereLayer("export")
                .mayOnlyBeAccessedByLayers("cli", "terminal")
                .whereLayer("journal")
                .mayOnlyBeAccessedByLayers("cli", "terminal", "view")
                .whereLayer("profile")
                .mayOnlyBeAccessedByLayers("cli", "terminal", "view")
                .whereLayer("files")
                .mayOnlyBeAccessedByLayers("cli", "terminal", "journal", "profile")
                .whereLayer("load")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("quiz")
                .mayOnlyBeAccessedByLayers("cli", "terminal", "view", "export", "journal")
                .whereLayer("progress")
                .mayOnlyBeAccessedByLayers("cli", "view", "export", "quiz")
                .whereLayer("event")
                .mayOnlyBeAccessedByLayers("cli", "terminal", "view", "export", "journal", "quiz", "progress")
                .whereLayer("fit")
                .mayOnlyBeAccessedByLayers(
                        "cli", "terminal", "view", "export", "quiz", "progress", "event", "roadmap", "load")
                .whereLayer("schedule")
                .mayOnlyBeAccessedByLayers("cli", "view", "export", "quiz", "progress", "event", "journal")
                .whereLayer("grading")
                .mayOnlyBeAccessedByLayers("cli", "view", "export", "quiz", "progress", "event")
                .whereLayer("roadmap")
                .mayOnlyBeAccessedByLayers("cli", "view", "export", "quiz", "progress", "event")
                .check(CLASSES);
    }

    @Test
    void pure_rooms_know_only_the_language_and_each_other() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat(outside("java..", "org.jspecify..", "dev.careercli.."))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.Console")
                .check(CLASSES);
    }

    @Test
    void pure_rooms_are_handed_their_clock_and_chance() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .callMethodWhere(readsClockOrChance())
                .check(CLASSES);
    }

    @Test
    void only_main_touches_the_process() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.careercli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void each_library_has_one_room() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.careercli.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.careercli.terminal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jline..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.careercli.content.load..",
                        "dev.careercli.journal..",
                        "dev.careercli.render..",
                        "dev.careercli.export..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..")
                .check(CLASSES);
    }

    @Test
    void no_two_rooms_need_each_other() {
        slices().matching("dev.careercli.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> outside(String... packages) {
        return DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(packages))
                .and(DescribedPredicate.describe("are classes", c -> !c.isPrimitive() && !c.isArray()))
                .as("are outside " + String.join(", ", packages));
    }

    private static DescribedPredicate<JavaMethodCall> readsClockOrChance() {
        return DescribedPredicate.describe("reads the clock, the environment or chance", call -> {
            String owner = call.getTargetOwner().getFullName();
            String name = call.getTarget().getName();
            boolean clock = name.equals("now")
                    && owner.startsWith("java.time.")
                    && call.getTarget().getRawParameterTypes().isEmpty();
            boolean system = owner.equals("java.lang.System")
                    && (name.equals("currentTimeMillis")
                            || name.equals("nanoTime")
                            || name.startsWith("getenv")
                            || name.startsWith("getProperty"));
            boolean chance = (owner.equals("java.lang.Math") && name.equals("random"))
                    || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
                    || owner.equals("java.util.concurrent.ThreadLocalRandom");
            return clock || system || chance;
        });
    }
}
