/**
 * The life of a service agreement (医保服务协议): application with its evidence, area quota, clauses, coaching, renewal and end
 * (S2-1 to S2-4, S2-11). What it means for settling and paying it tells the register.
 */
@NullMarked
package org.medfund.institutions.agreement;

import org.jspecify.annotations.NullMarked;
