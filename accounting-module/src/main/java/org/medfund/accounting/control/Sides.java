package org.medfund.accounting.control;

/**
 * What the three sides say about one institution and fund of one close date, each read from its own source.
 *
 * @param fund     its code; what the bank sent is taken as it stands
 * @param lines    payout lines, one per settlement
 * @param business what is to be paid: the sum of the lines, less the debit carried in, plus the debit carried out
 * @param books    payments booked, less returns
 * @param bank     payments on the bank's statement, less returns
 * @param awaited  the part of {@code books} that no statement covers yet
 */
record Sides(String fund, String institution, long lines, Count business, Count books, Count bank, Count awaited) {}
