/** Runs the contenders, each in a process of its own, against each other. */
@NullMarked
package org.huice.bench.run;

import org.jspecify.annotations.NullMarked;
