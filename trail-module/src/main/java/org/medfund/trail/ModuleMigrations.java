package org.medfund.trail;

import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings every module's schema up to date, in the order of the dependency line. Each module owns one schema of its own
 * name and its own folder {@code db/migration/<schema>} in its own jar. SQL is unqualified. Scratch schemas of a replay are
 * never migrated: they hold copies of the live tables.
 */
public final class ModuleMigrations {

    /** All module schemas, upstream first. */
    public static final List<String> SCHEMAS =
            List.of("trail", "institutions", "claims", "audit", "payout", "clearing", "accounting");

    private ModuleMigrations() {}

    /** Migrates the modules whose scripts are on the class path, as the owner role. */
    public static void migrate(DataSource owner) {
        SCHEMAS.stream().filter(ModuleMigrations::isPresent).forEach(schema -> migrate(owner, schema, schema));
    }

    /** Migrates one module's scripts into a schema of any name. */
    public static void migrate(DataSource owner, String module, String schema) {
        Flyway.configure()
                .dataSource(owner)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/migration/" + module)
                .load()
                .migrate();
    }

    /** The search path of a data source: all module schemas, or scratch schemas in front of them. */
    public static String searchPath(String... scratch) {
        return List.of(List.of(scratch), SCHEMAS).stream().flatMap(List::stream).collect(Collectors.joining(","));
    }

    private static boolean isPresent(String schema) {
        return ModuleMigrations.class.getClassLoader().getResource("db/migration/" + schema) != null;
    }
}
