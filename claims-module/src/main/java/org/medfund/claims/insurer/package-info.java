/**
 * Commercial insurers that run the insurance against serious illness (大病保险) for an area are supervised (S4-B7b): the account
 * is the contract with what it costs, and each month a statement says what the settlements paid out of that fund, what is left
 * of the premium and how much of it the insurer may keep. It is proposed by one person and issued by another.
 */
@NullMarked
package org.medfund.claims.insurer;

import org.jspecify.annotations.NullMarked;
