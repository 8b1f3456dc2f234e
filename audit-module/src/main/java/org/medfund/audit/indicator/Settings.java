package org.medfund.audit.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.MonitoringTopics;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyFigure;

/**
 * What the policy says that sorts settlements, in the form in which SQL takes it: a set {@code setting (from_date, until_date,
 * topics)} whose stretches of days fill a month, because each settlement is sorted by the policy of its own date.
 *
 * @param from   the first day of the stretch
 * @param until  the first day after it
 * @param topics topic, key and value, without the mark of what is assumed
 */
record Settings(LocalDate from, LocalDate until, Map<String, Map<String, String>> topics) {

    static final String WITH = """
            WITH setting AS MATERIALIZED (
                SELECT p."from" AS from_date, p."until" AS until_date, p."topics" AS topics
                FROM jsonb_to_recordset(:settings::jsonb) AS p ("from" date, "until" date, "topics" jsonb))
            """;

    private static final List<String> TOPICS = List.of(
            MonitoringTopics.NETWORK_BASE,
            MonitoringTopics.NETWORK_OUTPATIENT,
            MonitoringTopics.CLEARING_WAYS,
            MonitoringTopics.PAYMENT_METHOD,
            MonitoringTopics.PAYMENT_PILOT,
            MonitoringTopics.CARE_GROUP,
            BenefitTopics.ASSISTANCE_CLASS);

    /** Of a month; days on which the same holds make one stretch. */
    static List<Settings> of(YearMonth month, Function<LocalDate, PolicyBook> books) {
        var stretches = new ArrayList<Settings>();
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach(day -> {
            var topics = topics(books.apply(day));
            var goesOn = !stretches.isEmpty() && stretches.getLast().topics.equals(topics);
            var from = goesOn ? stretches.removeLast().from : day;
            stretches.add(new Settings(from, day.plusDays(1), topics));
        });
        return stretches;
    }

    private static Map<String, Map<String, String>> topics(PolicyBook book) {
        var topics = new HashMap<String, Map<String, String>>();
        for (var topic : TOPICS) {
            var values = new HashMap<String, String>();
            book.topic(topic)
                    .forEach((key, value) ->
                            values.put(key, PolicyFigure.of(value).text()));
            topics.put(topic, values);
        }
        return topics;
    }
}
