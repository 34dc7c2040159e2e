/** S3, SQS and DynamoDB in one JVM, as far as the pipeline sees them, with all data on disk. */
@NullMarked
package io.github.copytaster.local.stack;

import org.jspecify.annotations.NullMarked;
