package org.medfund.claims.reconciliation;

import org.medfund.institutions.Institution;

/**
 * What an institution says of one group of its settlements.
 *
 * @param institution the institution
 * @param range       the dates of settlement
 * @param group       insurance and clearing type
 * @param agency      which agency clears them (setl_optins)
 * @param theirs      its totals
 */
record StatedGroup(Institution institution, StatedRange range, Group group, String agency, Totals theirs) {}
