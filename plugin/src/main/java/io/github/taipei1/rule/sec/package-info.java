/** Rules about security: credentials, details of the platform, personal data, services opened to the outside. */
package io.github.taipei1.rule.sec;
