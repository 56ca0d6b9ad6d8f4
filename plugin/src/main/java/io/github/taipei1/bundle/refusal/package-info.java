/** Why a file that was handed in cannot be read: a closed set, each with words for the person who must ask for it again. */
package io.github.taipei1.bundle.refusal;
