package org.medfund.claims.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.medfund.institutions.AgreementPeriod;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.BankAccount;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.UnitPrice;

/** Random records that keep all rules, and the facts that they are checked against. */
final class RecordMother {

    private static final RegionCode REGION = new RegionCode("610900");
    private static final Instant SETTLED = Instant.parse("2026-02-13T02:30:00Z");

    private RecordMother() {}

    static RegionFacts facts(Map<String, String> profile) {
        var entries = new ArrayList<PolicyEntry>();
        entries.add(entry(PolicyTopics.INSURANCE_TYPES, "310", "职工"));
        entries.add(entry(PolicyTopics.MEDICAL_TYPES, "11", "OUTPATIENT"));
        entries.add(entry(PolicyTopics.CLEARING_TYPES, "11", "门诊"));
        profile.forEach((topic, value) -> entries.add(entry(topic, PolicyTopics.ANY, value)));
        var book = PolicyBook.of(REGION, LocalDate.of(2026, 2, 13), entries);
        return new RegionFacts(book, hospital(), LocalDate.of(2026, 2, 20), false);
    }

    private static PolicyEntry entry(String topic, String key, String value) {
        return new PolicyEntry(REGION, topic, key, LocalDate.of(2025, 1, 1), 1, Instant.EPOCH, value, "test", "test");
    }

    private static Institution hospital() {
        return new Institution(
                new InstitutionCode("H61090000001"),
                REGION,
                "Hospital",
                InstitutionKind.HOSPITAL,
                3,
                List.of(new AgreementPeriod(Instant.parse("2025-01-01T00:00:00Z"), AgreementState.ACTIVE)),
                new BankAccount("62220000", "Hospital"));
    }

    /** A record of one to five lines whose amounts are split at random among those who bear them. */
    static SettlementRecord random(Random random, boolean accountInFundSum) {
        var lines =
                Stream.generate(() -> line(random)).limit(1 + random.nextInt(5)).toList();
        var total = Money.sum(lines.stream().map(FeeLine::amount));
        var borne = split(random, total.fen(), 10);
        var mutualAid = borne[7] == 0 ? 0 : random.nextLong(borne[7] + 1);
        return record(amounts(lines, total, borne, mutualAid, accountInFundSum), lines);
    }

    private static Amounts amounts(
            List<FeeLine> lines, Money total, long[] borne, long mutualAid, boolean accountInFundSum) {
        var funds = Arrays.stream(borne, 0, 7).sum();
        return new Amounts(
                total,
                Money.ofFen(funds + (accountInFundSum ? borne[7] : 0)),
                Money.ofFen(borne[0]),
                Money.ofFen(borne[1]),
                Money.ofFen(borne[2]),
                Money.ofFen(borne[3]),
                Money.ofFen(borne[4]),
                Money.ofFen(borne[5]),
                Money.ofFen(borne[6]),
                Money.ofFen(borne[7] + borne[8]),
                Money.ofFen(borne[7]),
                Money.ofFen(mutualAid),
                Money.ofFen(borne[8]),
                Money.ofFen(borne[9]),
                Money.sum(lines.stream().map(FeeLine::fullSelf)),
                Money.sum(lines.stream().map(FeeLine::overLimit)),
                Money.sum(lines.stream().map(FeeLine::firstSelf)),
                Money.sum(lines.stream().map(FeeLine::inScope)));
    }

    private static FeeLine line(Random random) {
        var parts = split(random, random.nextLong(1, 10_000_000), 4);
        return new FeeLine(
                "1",
                "XA01",
                Money.ofFen(Arrays.stream(parts).sum()),
                new Quantity(10_000),
                new UnitPrice(1_000_000),
                Money.ofFen(parts[0]),
                Money.ofFen(parts[1]),
                Money.ofFen(parts[2]),
                Money.ofFen(parts[3]),
                SETTLED.minusSeconds(random.nextInt(10_000)));
    }

    /** Parts of zero or more that add up to the whole. */
    private static long[] split(Random random, long whole, int parts) {
        var cuts = random.longs(parts - 1L, 0, whole + 1).sorted().toArray();
        var split = new long[parts];
        for (var i = 0; i < parts; i++) {
            split[i] = (i == parts - 1 ? whole : cuts[i]) - (i == 0 ? 0 : cuts[i - 1]);
        }
        return split;
    }

    static SettlementRecord record(Amounts amounts, List<FeeLine> lines) {
        return new SettlementRecord(
                new InstitutionCode("H61090000001"),
                "N1",
                "S1",
                "M1",
                new Patient("P1", "11", "1", 45, REGION),
                new Classification("310", "11", "11", null, null, null, null, null),
                SETTLED,
                SETTLED.minusSeconds(20_000),
                SETTLED.minusSeconds(100),
                amounts,
                lines);
    }
}
