/**
 * From a rule set and a dossier to a determination: which matters there are, what the engine said
 * of each, whether the second reading agrees, and the ruling that follows.
 */
@NullMarked
package org.huice.evaluation;

import org.jspecify.annotations.NullMarked;
