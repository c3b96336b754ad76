/**
 * The text of rules and vocabularies made a tree and a vocabulary, by an own strict reader:
 * whatever is not in the language of Huice is refused by a problem of its own.
 */
@NullMarked
package org.huice.parsing;

import org.jspecify.annotations.NullMarked;
