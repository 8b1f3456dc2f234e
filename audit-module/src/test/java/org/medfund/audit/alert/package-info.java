@NullMarked
package org.medfund.audit.alert;

import org.jspecify.annotations.NullMarked;
