/**
 * Registers of any size, made from a recipe and a seed: the same recipe, seed and number give the
 * same entry on every machine. Knows no word of any vocabulary; the words stand in the recipe.
 */
@NullMarked
package org.huice.sampling;

import org.jspecify.annotations.NullMarked;
