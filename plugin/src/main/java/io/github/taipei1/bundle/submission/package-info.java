/** What goes into a submission: {@link io.github.taipei1.bundle.submission.Submission} puts it together for sealing. */
package io.github.taipei1.bundle.submission;
