package org.medfund.claims.benefit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.FilingType;
import org.medfund.institutions.PersonIdentity;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.RegionCode;

/**
 * The policy of a place of insurance, compiled from a version of its policy book. Immutable to the eye: what it says of a
 * kind of visit is put together when the first such visit comes and kept.
 */
public final class BenefitPolicy {

    private static final List<String> BY_DISEASE =
            List.of(BenefitTopics.DEDUCTIBLE, BenefitTopics.YEAR_DEDUCTIBLE, BenefitTopics.RATIO, BenefitTopics.CAP);

    private final Figures figures;
    private final Set<String> diseases;
    private final Map<InsuranceType, Map<PersonIdentity, SeriousIllness>> tilted = new EnumMap<>(InsuranceType.class);
    private final Map<InsuranceType, SeriousIllness> illness = new EnumMap<>(InsuranceType.class);
    private final Map<PersonIdentity, Assistance> assistance = new EnumMap<>(PersonIdentity.class);
    private final Map<Kind, Plan> plans = new ConcurrentHashMap<>();

    private BenefitPolicy(PolicyBook book) {
        figures = new Figures(book);
        diseases = BY_DISEASE.stream()
                .flatMap(topic -> book.topic(topic).keySet().stream())
                .flatMap(BenefitPolicy::disease)
                .collect(Collectors.toUnmodifiableSet());
        for (var insurance : InsuranceType.values()) {
            compileIllness(insurance);
        }
        for (var identity : PersonIdentity.values()) {
            Stream.ofNullable(Assistance.of(figures, identity)).forEach(given -> assistance.put(identity, given));
        }
    }

    /** The policy that a version of the policy book of a place of insurance holds. */
    public static BenefitPolicy of(PolicyBook book) {
        return new BenefitPolicy(book);
    }

    public RegionCode region() {
        return figures.book().region();
    }

    /** Names the decisions that it was compiled from; a settlement stores it. */
    public String version() {
        return figures.book().version();
    }

    Plan plan(Visit visit, Insured person) {
        var kind = new Kind(keys(visit, person), visit.stay());
        var known = plans.get(kind);
        return known != null ? known : plans.computeIfAbsent(kind, k -> Plan.of(figures, k.keys(), k.stay()));
    }

    /** How many percentage points the pooled ratio is lower elsewhere (S1-3.4). */
    Figure pointsLess(InsuranceType insurance, FilingType filing) {
        return figures.require(BenefitTopics.ELSEWHERE, Figure.PERCENT, insurance.code() + "/" + filing);
    }

    /** Of the person's identities the first that has bands of its own decides; null where there is none at all. */
    @Nullable
    SeriousIllness seriousIllness(Insured person) {
        var byIdentity = tilted.getOrDefault(person.insurance(), Map.of());
        for (var entry : byIdentity.entrySet()) {
            if (person.identities().contains(entry.getKey())) {
                return entry.getValue();
            }
        }
        return illness.get(person.insurance());
    }

    /** Of the person's identities the one of the first class decides; null where none has a class. */
    @Nullable
    Assistance assistance(Insured person) {
        Assistance best = null;
        for (var entry : assistance.entrySet()) {
            if (person.identities().contains(entry.getKey())
                    && (best == null || entry.getValue().precedes(best))) {
                best = entry.getValue();
            }
        }
        return best;
    }

    private Keys keys(Visit visit, Insured person) {
        var known = visit.disease() != null && diseases.contains(visit.disease()) ? visit.disease() : null;
        return new Keys(person.insurance(), visit.care(), known, visit.institution(), person.personClass());
    }

    private void compileIllness(InsuranceType insurance) {
        var byIdentity = new EnumMap<PersonIdentity, SeriousIllness>(PersonIdentity.class);
        for (var identity : PersonIdentity.values()) {
            Stream.ofNullable(SeriousIllness.of(figures, insurance, identity.name()))
                    .forEach(own -> byIdentity.put(identity, own));
        }
        tilted.put(insurance, byIdentity);
        Stream.ofNullable(SeriousIllness.of(figures, insurance, PolicyTopics.ANY))
                .forEach(all -> illness.put(insurance, all));
    }

    /** The disease in the care part of a key, as in {@code 390/OUTPATIENT.M03900/*}. */
    private static Stream<String> disease(String key) {
        var care = key.split("/", -1)[1];
        var dot = care.indexOf('.');
        return dot < 0 ? Stream.empty() : Stream.of(care.substring(dot + 1));
    }

    private record Kind(Keys keys, boolean stay) {}
}
