/** Whether the DKIM signature of a reply that somebody saved as a file is good. */
package io.github.taipei1.verify.mail;
