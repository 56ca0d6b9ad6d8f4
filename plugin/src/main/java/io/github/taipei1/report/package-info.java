/** Puts the closing report together: the profile's templates, the team's sections and the figures become one report model. */
package io.github.taipei1.report;
