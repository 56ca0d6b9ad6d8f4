/** Agreements that each unit signs with NVIDIA. */
package io.github.taipei1.rule.agr;
