package org.medfund.institutions;

import static java.util.function.BinaryOperator.maxBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Ratio;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Sha256;
import org.medfund.kernel.Violation;
import org.medfund.trail.EventJson;

/**
 * The policy of a region on a date: immutable and pure. Of the entries valid by then, the region's own hide those of its
 * province for the same topic and key (S3-art25, S0-1.0), except for benefits that the province keeps uniform (S4-C2a); of one
 * decider's entries the later valid date holds, and for one date the later decision. Benefits that the province took off its
 * list, and those of a region whose insurance the province pools, are not in it (S4-B2a, S4-C4).
 */
public final class PolicyBook {

    private final RegionCode region;
    private final BenefitList list;
    private final SequencedMap<String, SequencedMap<String, PolicyInForce>> topics;
    private final String version;

    private PolicyBook(
            RegionCode region, BenefitList list, SequencedMap<String, SequencedMap<String, PolicyInForce>> topics) {
        this.region = region;
        this.list = list;
        this.topics = topics;
        this.version = hash(inForce());
    }

    /** The book of a region on a date, from entries of any region, date and order. */
    public static PolicyBook of(RegionCode region, LocalDate asOf, Collection<PolicyEntry> entries) {
        var own = latest(entries, region, asOf);
        var inherited = region.equals(region.province())
                ? Map.<Place, PolicyEntry>of()
                : latest(entries, region.province(), asOf);
        var list = BenefitList.of(region.equals(region.province()) ? own.values() : inherited.values());
        if (!region.equals(region.province())) {
            own.keySet().removeIf(place -> list.isTheProvinces(place.topic(), place.key()));
        }
        var places = new TreeMap<Place, PolicyInForce>();
        inherited.forEach((place, entry) -> places.put(place, new PolicyInForce(entry, null)));
        var uniform = uniform(inherited);
        own.forEach((place, entry) -> {
            if (uniform.stream().noneMatch(place::isBenefitOf)) {
                places.put(place, new PolicyInForce(entry, inherited.get(place)));
            }
        });
        places.keySet().removeIf(place -> list.hasCleanedOut(place.topic(), place.key()));
        var topics = new TreeMap<String, SequencedMap<String, PolicyInForce>>();
        places.forEach((place, inForce) ->
                topics.computeIfAbsent(place.topic(), t -> new TreeMap<>()).put(place.key(), inForce));
        return new PolicyBook(region, list, topics);
    }

    public RegionCode region() {
        return region;
    }

    /** SHA-256 in hex over the decisions in force: equal exactly when they are the same ones. */
    public String version() {
        return version;
    }

    public Optional<String> find(String topic, String key) {
        return decision(topic, key).map(PolicyEntry::value);
    }

    /** @throws Refused if nothing is decided */
    public String require(String topic, String key) {
        return find(topic, key).orElseThrow(() -> missing(topic, key));
    }

    /** The keys of a topic with their values, in the order of the keys; empty if nothing is decided. */
    public Map<String, String> topic(String topic) {
        var values = new LinkedHashMap<String, String>();
        keys(topic).forEach((key, inForce) -> values.put(key, inForce.entry().value()));
        return Collections.unmodifiableMap(values);
    }

    /** Whether a benefit is on the province's benefit list; all is where there is no list yet (S4-B2a). */
    public boolean admits(String topic, String key) {
        return list.admits(topic, key);
    }

    /** Whether only the province decides this: its regions' own benefits hold no longer (S4-C4). */
    public boolean isTheProvinces(String topic, String key) {
        return list.isTheProvinces(topic, key);
    }

    /** The ratio of a daily payout. @throws Refused if none is decided */
    public Ratio payoutRatio(FundType fund, CareCategory care, InstitutionClass institutions) {
        return payoutRatioVersion(fund, care, institutions).ratio();
    }

    /**
     * The ratio of a daily payout with its version (S0-2.1f, S3-art11a). Of the keys {@code fund/care/class} that fit, one
     * that names the fund holds before all that do not, so that a rule for all funds never touches a fund with a rule of its
     * own, as the personal account at 100 %; among equals the category decides in the same way, and then the class.
     *
     * @throws Refused if none is decided
     */
    public RatioVersion payoutRatioVersion(FundType fund, CareCategory care, InstitutionClass institutions) {
        return RatioKeys.mostSpecificFirst(fund, care, institutions)
                .flatMap(key -> decision(PolicyTopics.PAYOUT_RATIO, key).stream())
                .findFirst()
                .map(entry -> new RatioVersion(Ratio.ofPercent(entry.value()), entry.version()))
                .orElseThrow(() -> missing(PolicyTopics.PAYOUT_RATIO, RatioKeys.of(fund, care, institutions)));
    }

    /** Everything in force, by topic and key, with what it overrode. */
    public Stream<PolicyInForce> inForce() {
        return topics.values().stream().flatMap(keys -> keys.values().stream());
    }

    private Optional<PolicyEntry> decision(String topic, String key) {
        return Optional.ofNullable(keys(topic).get(key)).map(PolicyInForce::entry);
    }

    private Map<String, PolicyInForce> keys(String topic) {
        Map<String, PolicyInForce> keys = topics.get(topic);
        return keys == null ? Map.of() : keys;
    }

    private Refused missing(String topic, String key) {
        var place = new Violation("/" + topic + "/" + key, "a decision of " + region, "none");
        return new Refused(InstitutionsError.POLICY_MISSING, place);
    }

    private static Map<Place, PolicyEntry> latest(Collection<PolicyEntry> entries, RegionCode decider, LocalDate asOf) {
        return entries.stream()
                .filter(entry ->
                        entry.region().equals(decider) && !entry.validFrom().isAfter(asOf))
                .collect(Collectors.toMap(
                        entry -> new Place(entry.topic(), entry.key()), entry -> entry, maxBy(PolicyEntry.PRECEDENCE)));
    }

    /** The care whose benefits the province keeps the same everywhere. */
    private static List<String> uniform(Map<Place, PolicyEntry> inherited) {
        return inherited.values().stream()
                .filter(entry -> entry.topic().equals(BenefitTopics.UNIFORM)
                        && PolicyFigure.of(entry.value()).text().equals("on"))
                .map(PolicyEntry::key)
                .toList();
    }

    private static String hash(Stream<PolicyInForce> inForce) {
        var digest = Sha256.digest();
        inForce.map(decided -> EventJson.write(decided.entry()) + "\n")
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private record Place(String topic, String key) implements Comparable<Place> {

        /** Whether it is a figure of the care, or of one of its diseases. */
        boolean isBenefitOf(String care) {
            return topic.startsWith("benefit/")
                    && Stream.of(key.split("/")).anyMatch(part -> part.equals(care) || part.startsWith(care + "."));
        }

        @Override
        public int compareTo(Place other) {
            var byTopic = topic.compareTo(other.topic);
            return byTopic != 0 ? byTopic : key.compareTo(other.key);
        }
    }
}
