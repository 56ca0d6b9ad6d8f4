/** Whether Chinese characters and a name in Latin letters may be the same name. */
package io.github.taipei1.bilingual.romanise;
