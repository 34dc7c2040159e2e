/**
 * template.yaml deployed to LocalStack by its own CloudFormation, and the pipeline driven there.
 */
@NullMarked
package io.github.copytaster.integration.localstack;

import org.jspecify.annotations.NullMarked;
