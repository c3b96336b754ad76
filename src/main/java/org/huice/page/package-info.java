/**
 * What a person reads: determinations, problems, vocabularies and worked examples as lines of text,
 * in Chinese or English. Returns text and prints nothing.
 */
@NullMarked
package org.huice.page;

import org.jspecify.annotations.NullMarked;
