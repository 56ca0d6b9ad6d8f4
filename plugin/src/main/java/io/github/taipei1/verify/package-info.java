/**
 * What the programme office does with the bundles that arrive: its table of received files, its ledger, its decisions.
 */
package io.github.taipei1.verify;
