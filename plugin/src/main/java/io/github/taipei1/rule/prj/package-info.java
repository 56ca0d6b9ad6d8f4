/** The project's units, topic and software. */
package io.github.taipei1.rule.prj;
