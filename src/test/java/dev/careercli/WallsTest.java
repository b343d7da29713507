package dev.careercli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the rooms of ARCHITECTURE.md: who may know whom, and which rooms know nothing but the language. */
class WallsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.careercli");

    private static final String DOORS = ".*(Command|Options|Session)";

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

    /** The floors of ARCHITECTURE.md, from the top down. */
    private static final List<List<String>> FLOORS = Picture.floors();

    private static final List<String> NOUNS = FLOORS.get(1);

    @Test
    void arrows_between_rooms_point_downward_only() {
        for (JavaClass from : CLASSES) {
            for (Dependency arrow : from.getDirectDependenciesFromSelf()) {
                int upper = floor(from);
                int lower = floor(arrow.getTargetClass().getBaseComponentType());
                assertThat(lower < 0 || upper <= lower)
                        .as(arrow.getDescription())
                        .isTrue();
            }
        }
    }

    /** The floor of a class by its package, 0 at the top; -1 outside the program and for the class that starts it. */
    private static int floor(JavaClass type) {
        String room = room(type);
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).contains(room)) {
                return i;
            }
        }
        assertThat(room).as("a room without a floor: " + type.getName()).isIn("", "outside");
        return -1;
    }

    /** The package below {@code dev.careercli}; the rooms inside grading count as grading. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith("dev.careercli")) {
            return "outside";
        }
        String room = name.equals("dev.careercli")
                ? ""
                : name.substring("dev.careercli.".length()).replace('.', '/');
        return room.startsWith("grading/") ? "grading" : room;
    }

    @Test
    void the_picture_of_the_architecture_shows_the_imports_that_there_are() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (JavaClass from : CLASSES) {
            for (Dependency arrow : from.getDirectDependenciesFromSelf()) {
                String to = room(arrow.getTargetClass().getBaseComponentType());
                if (!to.equals(room(from)) && !to.equals("outside")) {
                    arrows.computeIfAbsent(room(from), r -> new TreeSet<>()).add(to);
                }
            }
        }
        arrows.remove("");

        Picture.check(arrows);
    }

    @Test
    void a_command_knows_another_noun_only_by_its_command_its_options_or_its_session() {
        for (JavaClass from : CLASSES) {
            for (Dependency arrow : from.getDirectDependenciesFromSelf()) {
                JavaClass to = arrow.getTargetClass().getBaseComponentType();
                if (isNoun(from) && isNoun(to) && !room(from).equals(room(to))) {
                    assertThat(outermost(to)).as(arrow.getDescription()).matches(DOORS);
                }
            }
        }
    }

    private static boolean isNoun(JavaClass type) {
        return NOUNS.contains(room(type));
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(WallsTest::outermost).orElseGet(type::getSimpleName);
    }

    @Test
    void services_prompt_nobody_and_draw_nothing() {
        noClasses()
                .that()
                .resideInAPackage("dev.careercli.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "picocli..",
                        "org.jline..",
                        "dev.careercli.view..",
                        "dev.careercli.render..",
                        "dev.careercli.cli..")
                .check(CLASSES);
    }

    @Test
    void no_folder_is_too_full_to_find_something_in() {
        Map<String, Long> classes = CLASSES.stream()
                .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        List.of("dev.careercli.fit", "dev.careercli.journal", "dev.careercli.content.load")
                .forEach(classes::remove);
        assertThat(classes)
                .allSatisfy((folder, count) -> assertThat(count).as(folder).isLessThanOrEqualTo(33));
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

    /** What Jackson's YAML parser hides is seen by one class; nothing else depends on the parser beneath it. */
    @Test
    void only_the_guard_knows_snakeyaml() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.careercli.content.load.YamlGuard")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml.snakeyaml..")
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
                        "dev.careercli.json..",
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

    /**
     * The person's files are written in one place, which gives them their modes and writes them whole. What the build runs
     * (the compilers of the indexes and the writer of manual pages) writes beside the classes; the two streams of the
     * process are no files of the person.
     */
    @Test
    void only_files_opens_a_file_for_writing() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.careercli.files")
                .and()
                .doNotHaveFullyQualifiedName("dev.careercli.content.load.IndexCompiler")
                .and()
                .doNotHaveFullyQualifiedName("dev.careercli.cli.CommandIndexCompiler")
                .and()
                .doNotHaveFullyQualifiedName("dev.careercli.cli.ManualPages")
                .should()
                .callMethodWhere(opensForWriting())
                .orShould()
                .callConstructorWhere(opensByPath())
                .check(CLASSES);
    }

    @Test
    void nothing_opens_a_socket() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(.*Socket.*|.*Connection|InetAddress|DatagramPacket|http\\..*)"
                        + "|java\\.nio\\.channels\\..*(Socket|Datagram|Network).*|javax\\.net\\..*")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "open a URL",
                        call -> call.getTargetOwner().getFullName().equals("java.net.URL")
                                && call.getTarget().getName().startsWith("open")))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaMethodCall> opensForWriting() {
        Set<String> writing = Set.of(
                "write",
                "writeString",
                "newOutputStream",
                "newBufferedWriter",
                "newByteChannel",
                "createFile",
                "createTempFile",
                "createTempDirectory",
                "createDirectory",
                "createDirectories",
                "copy",
                "setPosixFilePermissions");
        return DescribedPredicate.describe("open a file for writing", call -> {
            String owner = call.getTargetOwner().getFullName();
            String name = call.getTarget().getName();
            return (owner.equals("java.nio.file.Files") && writing.contains(name))
                    || (owner.endsWith("FileChannel") && name.equals("open"));
        });
    }

    private static DescribedPredicate<JavaConstructorCall> opensByPath() {
        Set<String> streams = Set.of(
                "java.io.FileOutputStream",
                "java.io.FileWriter",
                "java.io.RandomAccessFile",
                "java.io.PrintStream",
                "java.io.PrintWriter");
        return DescribedPredicate.describe(
                "open a file for writing by its name",
                call -> streams.contains(call.getTargetOwner().getFullName())
                        && call.getTarget().getRawParameterTypes().stream()
                                .anyMatch(type -> Set.of("java.lang.String", "java.io.File")
                                        .contains(type.getFullName())));
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
