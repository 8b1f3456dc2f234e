package org.medfund.demo.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medfund.demo.region.DemoRegion;

class PopulationTests {

    private static final LocalDate DATE = LocalDate.of(2026, 2, 13);
    private static final List<Person> ALL = IntStream.range(0, Person.NUMBERS)
            .mapToObj(number -> Population.person(number, DemoRegion.CODE))
            .toList();

    @Test
    void nobodyHasAnothersCertificateAndNoneBelongsToAPlace() {
        var certificates = ALL.stream().map(Person::certificateNumber).collect(Collectors.toSet());
        assertThat(certificates).hasSameSizeAs(ALL).allMatch(number -> number.matches("999999[12]\\d{10}[0-9X]"));
        assertThat(ALL.getFirst().certificateNumber()).matches(PopulationTests::checks);
    }

    @Test
    void aPersonIsTheSameOnEveryDay() {
        var later = persons(DATE.plusDays(11));
        var known = persons(DATE).stream().collect(Collectors.toMap(Person::number, person -> person));
        assertThat(later).anyMatch(person -> known.containsKey(person.number()));
        assertThat(later)
                .allSatisfy(person ->
                        assertThat(known.getOrDefault(person.number(), person)).isEqualTo(person));
    }

    @Test
    void whoIsInHospitalIsThereOnceADay() {
        var stays = IntStream.range(0, 20_000)
                .filter(number -> CareSlot.of(number).isStay())
                .mapToObj(number -> Population.of(number, CareSlot.of(number), DATE))
                .toList();
        assertThat(stays).doesNotHaveDuplicates();
    }

    @Test
    void employeesWorkOrAreRetiredAndSomeResidentsAreInDifficulty() {
        var classes = ALL.stream()
                .collect(Collectors.groupingBy(
                        person -> person.cover().insutype() + person.cover().personClass(), Collectors.counting()));
        assertThat(classes).containsOnlyKeys("310WORKING", "310RETIRED", "390ADULT", "390MINOR");
        var identities = ALL.stream()
                .map(Person::cover)
                .map(Cover::identities)
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        assertThat(identities).hasSize(8);
        assertThat(identities.get("MINIMUM_LIVING")).isBetween(2_900L, 3_500L);
    }

    private static List<Person> persons(LocalDate date) {
        return new DemoDay(DemoRegion.load(), date).persons(20_000).toList();
    }

    /** GB 11643: the weighted sum of all digits leaves 1 when divided by 11. */
    private static boolean checks(String number) {
        var sum = 0;
        for (var i = 0; i < number.length(); i++) {
            var digit = number.charAt(i) == 'X' ? 10 : number.charAt(i) - '0';
            sum += (1 << (number.length() - 1 - i)) % 11 * digit;
        }
        return sum % 11 == 1;
    }
}
