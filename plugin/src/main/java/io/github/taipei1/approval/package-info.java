/** Approval bound to exactly the text that was approved: the frozen text form, its hash, the code, the record. */
package io.github.taipei1.approval;
