package org.medfund.claims.person.enrolment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.medfund.claims.person.Persons;
import org.medfund.institutions.PersonClass;
import org.medfund.institutions.PersonIdentity;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads enrolments and identities in their versions in force, set by set. */
@Component
class InsuredRows implements InsuredPersons {

    private static final String ENROLMENTS = """
            SELECT person_id, id, region, insurance, person_class, psn_type, supplements, joined_on, valid_from, valid_until
            FROM enrolment_in_force WHERE person_id = ANY (:persons) ORDER BY valid_from, id""";
    private static final String IDENTITIES = """
            SELECT person_id, id, region, identity, valid_from, valid_until
            FROM identity_in_force WHERE person_id = ANY (:persons) ORDER BY valid_from, id""";

    private final JdbcClient db;
    private final Persons persons;

    InsuredRows(JdbcClient db, Persons persons) {
        this.db = db;
        this.persons = persons;
    }

    private record Of<T>(UUID person, T what) {}

    @Override
    public Map<UUID, Insured> find(Collection<UUID> ids) {
        var enrolments = read(ENROLMENTS, ids, InsuredRows::enrolment);
        var identities = read(IDENTITIES, ids, InsuredRows::identity);
        var found = new HashMap<UUID, Insured>();
        persons.find(ids)
                .forEach((id, facts) -> found.put(
                        id,
                        new Insured(
                                facts,
                                enrolments.getOrDefault(id, List.of()),
                                identities.getOrDefault(id, List.of()))));
        return found;
    }

    private <T> Map<UUID, List<T>> read(String sql, Collection<UUID> ids, RowMapper<Of<T>> mapper) {
        return db.sql(sql).param("persons", ids.toArray(UUID[]::new)).query(mapper).list().stream()
                .collect(groupingBy(Of::person, mapping(Of::what, toList())));
    }

    private static Of<Enrolment> enrolment(ResultSet row, int n) throws SQLException {
        var enrolment = new Enrolment(
                row.getObject(2, UUID.class),
                new RegionCode(row.getString(3)),
                InsuranceType.ofCode(row.getString(4)).orElseThrow(),
                PersonClass.valueOf(row.getString(5)),
                row.getString(6),
                Arrays.stream((String[]) row.getArray(7).getArray())
                        .map(code -> FundType.ofCode(code).orElseThrow())
                        .collect(Collectors.toSet()),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class));
        return new Of<>(row.getObject(1, UUID.class), enrolment);
    }

    private static Of<SpecialIdentity> identity(ResultSet row, int n) throws SQLException {
        var identity = new SpecialIdentity(
                row.getObject(2, UUID.class),
                new RegionCode(row.getString(3)),
                PersonIdentity.valueOf(row.getString(4)),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class));
        return new Of<>(row.getObject(1, UUID.class), identity);
    }
}
