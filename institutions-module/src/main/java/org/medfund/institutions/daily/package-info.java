/** 日常绩效考核和费用审核: the tasks of each day for each institution with an agreement, and their answers (S2-5b). */
@NullMarked
package org.medfund.institutions.daily;

import org.jspecify.annotations.NullMarked;
