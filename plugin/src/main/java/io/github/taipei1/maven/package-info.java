/** The goals: thin classes that translate between Maven and the engine. No other room sees Maven. */
package io.github.taipei1.maven;
