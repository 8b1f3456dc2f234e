package org.medfund.demo.region;

import java.util.Map;

/**
 * What one division decides in the demo.
 *
 * @param region    the province or the region
 * @param validFrom the first date that it holds for
 * @param basis     what it rests on
 * @param topics    topic -> key -> value
 */
public record DemoPolicy(String region, String validFrom, String basis, Map<String, Map<String, String>> topics) {}
