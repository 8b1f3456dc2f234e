package org.medfund.claims.benefit;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.PersonClass;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.InsuranceType;

/** Keys of the benefit topics, the most specific first. */
record Keys(
        InsuranceType insurance,
        CareCategory care,
        @Nullable String disease,
        InstitutionClass institution,
        PersonClass person) {

    /** The same visit under the rules of another category. */
    Keys of(CareCategory rules) {
        return new Keys(insurance, rules, disease, institution, person);
    }

    /** {@code insurance/care/class/person}. */
    Stream<String> byClassAndPerson() {
        return cares().flatMap(prefix -> orAny(prefix, institution.name()))
                .flatMap(prefix -> orAny(prefix + "/", person.name()));
    }

    /** {@code insurance/care/person}. */
    Stream<String> byPerson() {
        return cares().flatMap(prefix -> orAny(prefix, person.name()));
    }

    /** {@code insurance/care}. */
    String byCare() {
        return insurance.code() + "/" + care;
    }

    String mostSpecific() {
        return byClassAndPerson().findFirst().orElseThrow();
    }

    static Stream<String> orAny(String prefix, String name) {
        return Stream.of(prefix + name, prefix + PolicyTopics.ANY);
    }

    private Stream<String> cares() {
        var general = byCare();
        return disease == null ? Stream.of(general + "/") : Stream.of(general + "." + disease + "/", general + "/");
    }
}
