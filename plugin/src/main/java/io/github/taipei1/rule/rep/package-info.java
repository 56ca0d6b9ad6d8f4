/** Rules about the closing report. */
package io.github.taipei1.rule.rep;
