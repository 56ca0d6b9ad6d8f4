/** What two aligned drafts say differently. */
package io.github.taipei1.bilingual.compare;
