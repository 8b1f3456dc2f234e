/**
 * Internal control: business (payout lines), books (vouchers) and bank (statement entries) are compared to the fen, each
 * from its own source, and a difference is named by settlement, voucher number or bank entry (S0-2.3b, S3-art24).
 */
@NullMarked
package org.medfund.accounting.control;

import org.jspecify.annotations.NullMarked;
