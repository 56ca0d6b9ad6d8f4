/** From a draft to an approval on record: the review package, and the decision that comes back. */
package io.github.taipei1.disclosure;
