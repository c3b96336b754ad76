/** What all contenders of the benchmark share: facts, their generator, the words of rulings. */
@NullMarked
package org.huice.bench.common;

import org.jspecify.annotations.NullMarked;
