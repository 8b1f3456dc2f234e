/**
 * Posts vouchers. Posting itself is pure: chart of accounts, posting rule and facts in, a voucher out that cannot be
 * unbalanced. Around it stand the follower that books what the bank confirmed, the two entries that finance makes by
 * hand, and the one place where a number is taken (S0-3.2a, S3-art21).
 */
@NullMarked
package org.medfund.accounting.posting;

import org.jspecify.annotations.NullMarked;
