/**
 * A policy read back as numbered sentences, from what the machine understood of it: the rule trees,
 * the policy document and the vocabulary. Nothing here reads a comment, a rule's name or the text
 * of a clause to say what a rule does; the quoted text only stands beside it.
 */
@NullMarked
package org.huice.readback;

import org.jspecify.annotations.NullMarked;
