package org.medfund.kernel;

/**
 * One field that a refusal names.
 *
 * @param pointer  JSON pointer of the field, for example {@code /fund_pay_sumamt}
 * @param expected what was expected, in words or as a figure
 * @param received what came instead
 */
public record Violation(String pointer, String expected, String received) {}
