package org.medfund.claims.declaration;

import java.util.List;

/**
 * What is stored of an institution's month.
 *
 * @param lines by fund and care category, sorted
 * @param parts how many fund parts of settlements and reversals there are; rows are only added, so the same number is the same
 */
record StoredMonth(List<DeclaredLine> lines, long parts) {}
