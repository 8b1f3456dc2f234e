/** The national bulletin of 2023 beside what the demo pays: the funds' share of inpatient cost by level (S4-A2, S4-A3). */
@NullMarked
package org.medfund.demo.bulletin;

import org.jspecify.annotations.NullMarked;
