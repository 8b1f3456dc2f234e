@org.jspecify.annotations.NullMarked
package org.medfund.clearing;
