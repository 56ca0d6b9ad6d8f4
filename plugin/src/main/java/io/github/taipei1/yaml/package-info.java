/** Strict YAML into records: every value has a place, every unknown key a neighbour, every bomb a refusal. */
package io.github.taipei1.yaml;
