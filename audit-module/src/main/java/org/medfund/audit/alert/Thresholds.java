package org.medfund.audit.alert;

import java.util.Optional;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.MonitoringTopics;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyFigure;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Money;

/** From where on stays are reported, as a region decided for a date; a detector without a threshold reports nothing. */
record Thresholds(PolicyBook book) {

    /**
     * As many admissions within so many days.
     *
     * @param admissions at least 2
     * @param days       between the first admission and the last
     */
    record Frequency(int admissions, int days) {}

    /** Days; a longer stay is reported. */
    Optional<Integer> longStay(InstitutionClass of) {
        return ofClass(MonitoringTopics.LONG_STAY, of).map(Integer::valueOf);
    }

    /** A stay that costs more is reported. */
    Optional<Money> highFee(InstitutionClass of) {
        return ofClass(MonitoringTopics.HIGH_FEE, of).map(Money::ofYuan);
    }

    /** Days after a discharge; an admission by then is reported. */
    Optional<Integer> readmission() {
        return find(MonitoringTopics.READMISSION, PolicyTopics.ANY).map(Integer::valueOf);
    }

    Optional<Frequency> frequency() {
        return find(MonitoringTopics.FREQUENT_ADMISSION, PolicyTopics.ANY)
                .map(text -> text.split("/"))
                .map(parts -> new Frequency(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    }

    /** How many days before an admission matter. */
    int daysBack() {
        return Math.max(
                readmission().orElse(0), frequency().map(Frequency::days).orElse(0));
    }

    private Optional<String> ofClass(String topic, InstitutionClass of) {
        return find(topic, of.name()).or(() -> find(topic, PolicyTopics.ANY));
    }

    private Optional<String> find(String topic, String key) {
        return book.find(topic, key).map(PolicyFigure::of).map(PolicyFigure::text);
    }
}
