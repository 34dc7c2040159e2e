/** Hand-written stand-ins for S3 and DynamoDB, and articles to put in them. Tests only. */
@NullMarked
package io.github.copytaster.aws.fake;

import org.jspecify.annotations.NullMarked;
