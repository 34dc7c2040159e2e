/** What press databases export as text: LexisNexis, Nexis Uni, Factiva, ProQuest, Europresse. */
@NullMarked
package io.github.copytaster.article.wire.export;

import org.jspecify.annotations.NullMarked;
