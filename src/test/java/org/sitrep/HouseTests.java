package org.sitrep;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullMarked;

/** The house: which room may know which. The README draws it. */
@AnalyzeClasses(packages = "org.sitrep", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTests {

    @ArchTest static final ArchRule NOBODY_REACHES_BACK_UP_THE_TREE = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("model").definedBy("org.sitrep.model..")
            .layer("intake").definedBy("org.sitrep.intake..")
            .layer("store").definedBy("org.sitrep.store..")
            .layer("reckon").definedBy("org.sitrep.reckon..")
            .layer("report").definedBy("org.sitrep.report..")
            .layer("workbook").definedBy("org.sitrep.workbook..")
            .layer("briefing").definedBy("org.sitrep.briefing..")
            .layer("publish").definedBy("org.sitrep.publish..")
            .layer("job").definedBy("org.sitrep.job..")
            .layer("cli").definedBy("org.sitrep.cli..")
            .whereLayer("model").mayNotAccessAnyLayer()
            .whereLayer("intake").mayOnlyAccessLayers("model")
            .whereLayer("store").mayOnlyAccessLayers("model")
            .whereLayer("reckon").mayOnlyAccessLayers("model")
            .whereLayer("report").mayOnlyAccessLayers("reckon", "model")
            .whereLayer("workbook").mayOnlyAccessLayers("report", "model")
            .whereLayer("briefing").mayOnlyAccessLayers("report", "model")
            .whereLayer("publish").mayOnlyAccessLayers("report", "model")
            .whereLayer("job").mayOnlyAccessLayers(
                    "model", "intake", "store", "reckon", "report", "workbook", "briefing", "publish")
            .whereLayer("cli").mayOnlyAccessLayers("job", "intake", "model");

    @ArchTest static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching("org.sitrep.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest static final ArchRule ONLY_JOB_KNOWS_SPRING_BATCH = noClasses()
            .that().resideOutsideOfPackage("org.sitrep.job..")
            .should().dependOnClassesThat().resideInAPackage("org.springframework.batch..")
            .allowEmptyShould(true);

    /** Job wires the templates for store and tells the faults of a database apart by their codes; it asks nothing. */
    @ArchTest static final ArchRule ONLY_STORE_SPEAKS_TO_THE_DATABASE = noClasses()
            .that().resideOutsideOfPackage("org.sitrep.store..")
            .should().callMethodWhere(target(owner(resideInAPackage("org.springframework.jdbc.core..")))
                    .or(target(owner(resideInAPackage("java.sql..").and(not(assignableTo(SQLException.class)))))))
            .orShould().dependOnClassesThat().resideInAPackage("org.h2..")
            .allowEmptyShould(true);

    @ArchTest static final ArchRule JOB_ALONE_BESIDES_STORE_MAY_WIRE_A_DATA_SOURCE = noClasses()
            .that().resideOutsideOfPackages("org.sitrep.store..", "org.sitrep.job..")
            .should().dependOnClassesThat().resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.springframework.transaction..")
            .allowEmptyShould(true);

    @ArchTest static final ArchRule MODEL_AND_RECKON_ARE_PLAIN_JAVA = noClasses()
            .that().resideInAnyPackage("org.sitrep.model..", "org.sitrep.reckon..")
            .should().dependOnClassesThat(not(
                    resideInAPackage("java..")
                            .or(resideInAPackage("org.sitrep.."))
                            .or(resideInAPackage("org.jspecify.annotations.."))))
            .allowEmptyShould(true);

    @ArchTest static final ArchRule RECKON_HAS_NO_CLOCK = noClasses()
            .that().resideInAnyPackage("org.sitrep.model..", "org.sitrep.reckon..", "org.sitrep.report..")
            .should().callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime"))
                    .and(target(owner(resideInAPackage("java..")))))
            .orShould().dependOnClassesThat().areAssignableTo(Clock.class)
            .allowEmptyShould(true);

    /** What comes from outside is read as text, line by line: no document of somebody else's is ever parsed as XML. */
    @ArchTest static final ArchRule NOTHING_FROM_OUTSIDE_IS_XML = noClasses()
            .that().resideInAnyPackage(
                    "org.sitrep.intake..", "org.sitrep.store..", "org.sitrep.job..", "org.sitrep.cli..")
            .should().dependOnClassesThat().resideInAnyPackage("javax.xml..", "org.xml..", "org.w3c..")
            .allowEmptyShould(true);

    @ArchTest static final ArchRule ONLY_CLI_KNOWS_THE_COMMAND_LINE = noClasses()
            .that().resideOutsideOfPackages("org.sitrep", "org.sitrep.cli..")
            .should().dependOnClassesThat().resideInAPackage("picocli..")
            .allowEmptyShould(true);

    /** A spreadsheet formula may be tried out before it is written, to see that it gives the number of the report. */
    @ArchTest static final ArchRule RENDERINGS_COMPUTE_NO_NUMBER = noClasses()
            .that().resideInAnyPackage("org.sitrep.workbook..", "org.sitrep.briefing..")
            .and().doNotHaveSimpleName("BreakdownFormula")
            .should().callMethodWhere(
                    target(owner(type(BigDecimal.class))).and(target(nameMatching("add|subtract|multiply|divide.*"))))
            .allowEmptyShould(true);

    @ArchTest static final ArchRule ONLY_CLI_WRITES_TO_THE_TERMINAL = noClasses()
            .that().resideOutsideOfPackages("org.sitrep", "org.sitrep.cli..")
            .should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err")
            .allowEmptyShould(true);

    /** POI takes a Calendar or Date for the properties of a document, OpenPDF a Calendar: they are made there only. */
    @ArchTest static final ArchRule DATES_ARE_JAVA_TIME = noClasses()
            .that().resideOutsideOfPackages("org.sitrep.workbook..", "org.sitrep.briefing..")
            .should().dependOnClassesThat().belongToAnyOf(
                    Date.class, Calendar.class, GregorianCalendar.class,
                    SimpleDateFormat.class)
            .allowEmptyShould(true);

    @ArchTest static final ArchRule NO_STATE_IS_SHARED =
            fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).allowEmptyShould(true);

    @ArchTest static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields()
            .should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould().beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould().beAnnotatedWith("jakarta.inject.Inject")
            .orShould().beAnnotatedWith("jakarta.annotation.Resource")
            .allowEmptyShould(true);

    @ArchTest static final ArchRule FINDING_RULES_ARE_CLOSED = classes()
            .that().implement("org.sitrep.reckon.finding.FindingRule")
            .should().bePackagePrivate().andShould().haveModifier(JavaModifier.FINAL)
            .allowEmptyShould(true);

    @ArchTest
    static void everyPackageSaysWhoMayCallItAndIsNullMarked(JavaClasses house) {
        var packages = house.stream()
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        var marked = house.stream()
                .filter(one -> one.getSimpleName().equals("package-info") && one.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));

        packages.remove("org.sitrep");
        Assertions.assertThat(marked).containsAll(packages);
    }
}
