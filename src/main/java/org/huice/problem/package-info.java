/** What is wrong with an input: code, place and sentence, as values that are shown all at once. */
@NullMarked
package org.huice.problem;

import org.jspecify.annotations.NullMarked;
