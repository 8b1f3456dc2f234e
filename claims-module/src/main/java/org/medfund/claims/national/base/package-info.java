/**
 * What an institution reads about persons and institutions before it treats: 1101, 1201, 2001, 5206, and the hints of the review
 * 3101 and 3102.
 */
@NullMarked
package org.medfund.claims.national.base;

import org.jspecify.annotations.NullMarked;
