package org.medfund.institutions.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.medfund.institutions.InstitutionMother.hospital;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medfund.institutions.AgreementChanged;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.BankAccount;
import org.medfund.institutions.BankAccountChanged;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.InstitutionMother;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.InstitutionRegistered;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.institutions.InstitutionsTest;
import org.medfund.institutions.TrailReading;
import org.medfund.institutions.change.Changes;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The register on a real database: what changes, what does not, and who sees it when. */
@InstitutionsTest
class RegistrationTests {

    private static final Actor MAKER = new Actor("m1", "agency", "MAKER", "api");
    private static final Instant FEBRUARY = Instant.parse("2026-02-01T00:00:00Z");

    @Autowired
    InstitutionWriter writer;

    @Autowired
    InstitutionRegister register;

    @Autowired
    RegisterRows rows;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient db;

    @Test
    void storesNothingOfAListInWhichOneContradicts() {
        var known = hospital("620100", "H1");
        writer.register(List.of(known), MAKER);
        var before = TrailReading.count(db);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> writer.register(List.of(hospital("620100", "H2"), hospital("620200", "H1")), MAKER));
        assertThat(TrailReading.count(db)).isEqualTo(before);
        assertThat(register.find(code("H2"))).isEmpty();
    }

    @Test
    void forgetsWhatWasRolledBack() {
        transactions.executeWithoutResult(status -> {
            writer.register(List.of(hospital("620300", "H3")), MAKER);
            assertThat(register.find(code("H3"))).isPresent();
            status.setRollbackOnly();
        });
        assertThat(register.find(code("H3"))).isEmpty();
    }

    @Test
    void doesNotKnowAnInstitutionOfAnotherRegion() {
        writer.register(List.of(hospital("620400", "H4")), MAKER);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> suspend("620500", "H4"))
                .withMessageContaining("ACCESS-0002");
    }

    @Test
    void isKnownInThisNodeAsSoonAsItIsCommitted() {
        assertThat(register.find(code("H5"))).isEmpty();
        var hospital = hospital("620600", "H5");
        writer.register(List.of(hospital), MAKER);
        assertThat(register.find(code("H5"))).contains(hospital);
        suspend("620600", "H5");
        assertThat(register.find(code("H5")).orElseThrow().stateAt(FEBRUARY)).isEqualTo(AgreementState.SUSPENDED);
    }

    @Test
    void isKnownInAnotherNodeOnceItLooksAgain() {
        var always = new RegisterMemory(rows, Changes.ofAnotherNode(db, Duration.ZERO));
        var hourly = new RegisterMemory(rows, Changes.ofAnotherNode(db, Duration.ofHours(1)));
        assertThat(always.find(code("H6"))).isEmpty();
        assertThat(hourly.find(code("H6"))).isEmpty();
        writer.register(List.of(hospital("620700", "H6")), MAKER);
        assertThat(always.find(code("H6"))).isPresent();
        assertThat(hourly.find(code("H6"))).isEmpty();
    }

    @Test
    void changesNothingAndTellsNobodyWhenTheSameComesAgain() {
        var list = List.of(hospital("620800", "H7"), InstitutionMother.pharmacy("620800", "P7"));
        assertThat(writer.register(list, MAKER)).isEqualTo(2);
        suspend("620800", "H7");
        var before = TrailReading.count(db);
        assertThat(writer.register(list, MAKER)).isZero();
        assertThat(suspend("620800", "H7")).isFalse();
        assertThat(writer.changeBankAccount(
                        region("620800"), code("H7"), list.getFirst().account(), MAKER))
                .isFalse();
        assertThat(TrailReading.count(db)).isEqualTo(before);
    }

    @Test
    void addsARevisionForANewNameOrLevel() {
        writer.register(List.of(hospital("620900", "H8")), MAKER);
        var old = hospital("620900", "H8");
        var upgraded = new Institution(
                old.code(), old.region(), "New name", InstitutionKind.HOSPITAL, 2, old.agreement(), old.account());
        assertThat(writer.register(List.of(upgraded), MAKER)).isEqualTo(1);
        assertThat(register.find(code("H8"))).contains(upgraded);
        assertThat(TrailReading.events(db, InstitutionRegistered.TYPE, "620900", InstitutionRegistered.class))
                .extracting(InstitutionRegistered::changeNo, InstitutionRegistered::level)
                .containsExactly(tuple(1, 3), tuple(2, 2));
        assertThat(db.sql("SELECT name || institution_class FROM institution_v1 WHERE code = 'H8'")
                        .query(String.class)
                        .single())
                .isEqualTo("New name" + InstitutionClass.LEVEL_2);
    }

    @Test
    void letsTheLaterDecisionCountForTheSameTime() {
        writer.register(List.of(hospital("621000", "H9")), MAKER);
        suspend("621000", "H9");
        writer.changeAgreement(region("621000"), code("H9"), AgreementState.ACTIVE, FEBRUARY, "mistake", MAKER);
        assertThat(register.find(code("H9")).orElseThrow().stateAt(FEBRUARY)).isEqualTo(AgreementState.ACTIVE);
        assertThat(TrailReading.events(db, AgreementChanged.TYPE, "621000", AgreementChanged.class))
                .extracting(AgreementChanged::state)
                .containsExactly(AgreementState.ACTIVE, AgreementState.SUSPENDED, AgreementState.ACTIVE);
    }

    @Test
    void paysToTheLastAccount() {
        writer.register(List.of(hospital("621100", "H10")), MAKER);
        var account = new BankAccount("6222000099998888", "New holder");
        assertThat(writer.changeBankAccount(region("621100"), code("H10"), account, MAKER))
                .isTrue();
        assertThat(register.find(code("H10")).orElseThrow().account()).isEqualTo(account);
        assertThat(TrailReading.events(db, BankAccountChanged.TYPE, "621100", BankAccountChanged.class))
                .extracting(BankAccountChanged::changeNo)
                .containsExactly(1, 2);
    }

    @Test
    void keepsWithEachRowTheDigestThatItsEventCarries() {
        writer.register(List.of(hospital("621200", "H11")), MAKER);
        suspend("621200", "H11");
        assertThat(RecordedDigests.of(db, "621200")).isEqualTo(RecordedDigests.recomputed(db, "621200"));
        assertThat(RecordedDigests.of(db, "621200"))
                .containsExactlyInAnyOrderElementsOf(RecordedDigests.published(db, "621200"));
    }

    @Test
    void takesAListOfThousandsInChunks() {
        var list = IntStream.range(0, 1_200)
                .mapToObj(i -> hospital("621300", "L%05d".formatted(i)))
                .toList();
        assertThat(writer.register(list, MAKER)).isEqualTo(1_200);
        assertThat(register.find(code("L01199"))).isPresent();
        assertThat(rows.page(region("621300"), "L00998", 2))
                .extracting(institution -> institution.code().value())
                .containsExactly("L00999", "L01000");
    }

    private boolean suspend(String region, String code) {
        return writer.changeAgreement(region(region), code(code), AgreementState.SUSPENDED, FEBRUARY, "fraud", MAKER);
    }

    private static RegionCode region(String value) {
        return new RegionCode(value);
    }

    private static InstitutionCode code(String value) {
        return new InstitutionCode(value);
    }
}
