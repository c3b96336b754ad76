/** What every contender shares; the JDK alone, so that it fits into every class path. */
package org.huice.bench.common;
