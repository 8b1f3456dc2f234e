package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medfund.demo.client.MedfundClient;
import org.medfund.demo.patients.DemoDay;
import org.medfund.demo.patients.Person;
import org.medfund.demo.patients.Registration;
import org.medfund.demo.region.DemoRegion;

/** Persons of a demo day are insured by the agency, as they will be before they settle. */
class DemoPersonsTests {

    private static final LocalDate DATE = LocalDate.of(2026, 2, 13);
    private static final MedfundClient CLIENT = RunningMedfund.shared().client();

    @Test
    void thePersonsOfADayAreInsuredWithoutWaiting() {
        new Agency(RunningMedfund.shared()).loadsItsRegion(DATE.plusDays(1));
        var persons = new DemoDay(DemoRegion.load(), DATE).persons(2_000).toList();
        var some = Stream.<Predicate<Person>>of(
                        person -> person.cover().personClass().equals("WORKING"),
                        person -> person.cover().personClass().equals("RETIRED"),
                        person -> person.cover().personClass().equals("MINOR"),
                        person -> person.cover().supplements().contains("320100"),
                        person -> person.cover().identities().contains("MINIMUM_LIVING"),
                        person -> person.cover().account().isPositive())
                .map(kind -> persons.stream().filter(kind).findFirst().orElseThrow())
                .distinct()
                .toList();
        assertThat(some).hasSizeGreaterThan(3).allSatisfy(DemoPersonsTests::isEntitledOnceInsured);
    }

    private static void isEntitledOnceInsured(Person person) {
        var path = "/api/persons/"
                + CLIENT.post("maker", "/api/persons", Registration.person(person))
                        .mustBeOk()
                        .json()
                        .path("id")
                        .asString();
        CLIENT.post("maker", path + "/enrolments", Registration.enrolment(person))
                .mustBeOk();
        Registration.identities(person)
                .forEach(identity ->
                        CLIENT.post("maker", path + "/identities", identity).mustBeOk());
        Registration.credit(person)
                .ifPresent(credit ->
                        CLIENT.post("maker", path + "/account/credits", credit).mustBeOk());
        var asked = "/eligibility?region=%s&insurance=%s&date=%s"
                .formatted(DemoRegion.CODE, person.cover().insutype(), DATE);
        var eligibility = CLIENT.get("maker", path + asked).mustBeOk().json();
        assertThat(eligibility.path("eligible").asBoolean())
                .as(eligibility.toString())
                .isTrue();
    }
}
