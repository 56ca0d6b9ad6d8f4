/** Rules about each unit's declaration: non-commercial use, civil use, own project only, signed with role and date. */
package io.github.taipei1.rule.dcl;
