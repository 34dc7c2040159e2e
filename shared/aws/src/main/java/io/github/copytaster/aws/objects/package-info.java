/** S3: the object store, the article as it is stored there, and the report of a rejected file. */
@NullMarked
package io.github.copytaster.aws.objects;

import org.jspecify.annotations.NullMarked;
