/**
 * The words of a rule set: fact types, their fields, units and meaning. Only data, and the schema
 * of fact files.
 */
@NullMarked
package org.huice.vocabulary;

import org.jspecify.annotations.NullMarked;
