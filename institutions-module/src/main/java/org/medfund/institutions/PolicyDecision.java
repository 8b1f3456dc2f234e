package org.medfund.institutions;

import java.time.LocalDate;

/**
 * One policy figure as it is being decided.
 *
 * @param topic     one of {@link PolicyTopics}
 * @param key       the key in the topic
 * @param validFrom the first Shanghai date that it holds for
 * @param value     the figure, in the notation of its topic
 * @param basis     the document or reasoning that it rests on
 */
public record PolicyDecision(String topic, String key, LocalDate validFrom, String value, String basis) {}
