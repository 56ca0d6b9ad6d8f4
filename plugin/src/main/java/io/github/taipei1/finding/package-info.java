/** What a rule has to say and where: facts without logic, known to every other room. */
package io.github.taipei1.finding;
