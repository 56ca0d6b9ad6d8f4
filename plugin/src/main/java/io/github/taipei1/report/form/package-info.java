/** The office's own form: its map, the draft of one, and a form filled. */
package io.github.taipei1.report.form;
