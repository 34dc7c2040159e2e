/** DynamoDB: one item per article, written by condition, and the indexes that find it again. */
@NullMarked
package io.github.copytaster.aws.table;

import org.jspecify.annotations.NullMarked;
