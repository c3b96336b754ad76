/** Everything that knows Drools: compiling rules, caching them, running them. */
@NullMarked
package org.huice.engine;

import org.jspecify.annotations.NullMarked;
