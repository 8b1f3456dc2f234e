package org.medfund.claims.trace;

/**
 * A trace code that comes with a settlement (node drug_trac_info of 2207).
 *
 * @param feeSerial the fee line that it belongs to (feedetl_sn)
 * @param code      20 digits (drug_trac_codg)
 * @param split     whether the pack was opened and units sold (trdn_flag)
 */
public record GivenCode(String feeSerial, String code, boolean split) {}
