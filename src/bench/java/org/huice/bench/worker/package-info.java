/** The process of one contender; it needs nothing but the JDK and what contenders share. */
@NullMarked
package org.huice.bench.worker;

import org.jspecify.annotations.NullMarked;
