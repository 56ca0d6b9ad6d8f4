/** The team's own facts: {@code taipei1.yaml} as records. */
package io.github.taipei1.config;
