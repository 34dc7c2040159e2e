package io.github.copytaster.integration.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class BucketsTest {

  // "Supported event types for SQS, SNS and Lambda", Amazon S3 user guide; cfn-lint takes any text.
  private static final Set<String> CREATED_EVENTS =
      Set.of(
          "s3:ObjectCreated:*",
          "s3:ObjectCreated:Put",
          "s3:ObjectCreated:Post",
          "s3:ObjectCreated:Copy",
          "s3:ObjectCreated:CompleteMultipartUpload");

  private final Template template = Template.ofProject();

  BucketsTest() throws IOException {}

  @Test
  void notification_ofEachBucket_hasAnEventNameThatS3Knows() {
    for (String bucket : buckets()) {
      JsonNode queues =
          template.properties(bucket).at("/NotificationConfiguration/QueueConfigurations");
      assertThat(queues).hasSize(1);
      assertThat(CREATED_EVENTS).contains(queues.path(0).path("Event").asText());
    }
  }

  @Test
  void notification_ofArticleBucket_followsArticlesOnly() {
    JsonNode rule =
        template
            .properties("ArticleBucket")
            .at("/NotificationConfiguration/QueueConfigurations/0/Filter/S3Key/Rules/0");

    assertThat(rule.path("Name").asText()).isEqualTo("prefix");
    assertThat(rule.path("Value").asText()).isEqualTo("articles/");
  }

  // LocalStack deploys none of this and says nothing.
  @Test
  void bucket_any_isVersionedEncryptedPrivateAndTidied() {
    for (String bucket : buckets()) {
      JsonNode properties = template.properties(bucket);
      assertThat(properties.at("/VersioningConfiguration/Status").asText()).isEqualTo("Enabled");
      assertThat(properties.at("/BucketEncryption/ServerSideEncryptionConfiguration")).hasSize(1);
      assertThat(properties.path("PublicAccessBlockConfiguration"))
          .hasSize(4)
          .allMatch(JsonNode::asBoolean);
      JsonNode rule = properties.at("/LifecycleConfiguration/Rules/0");
      assertThat(rule.path("Status").asText()).isEqualTo("Enabled");
      assertThat(template.number(rule.at("/NoncurrentVersionExpiration/NoncurrentDays")))
          .isEqualTo(90);
      assertThat(rule.at("/AbortIncompleteMultipartUpload/DaysAfterInitiation").asInt())
          .isEqualTo(7);
    }
  }

  @Test
  void bucket_any_refusesWhatDoesNotComeOverTls() {
    for (String bucket : buckets()) {
      JsonNode statement =
          template.resources("AWS::S3::BucketPolicy").stream()
              .map(template::properties)
              .filter(policy -> policy.at("/Bucket/Ref").asText().equals(bucket))
              .map(policy -> policy.at("/PolicyDocument/Statement/0"))
              .findFirst()
              .orElseThrow();
      assertThat(statement.path("Effect").asText()).isEqualTo("Deny");
      assertThat(statement.at("/Condition/Bool").path("aws:SecureTransport").asText())
          .isEqualTo("false");
      assertThat(statement.path("Resource")).hasSize(2);
    }
  }

  @Test
  void bucket_any_outlivesItsStack() {
    for (String bucket : buckets()) {
      JsonNode resource = template.root().path("Resources").path(bucket);
      assertThat(resource.path("DeletionPolicy").asText()).isEqualTo("Retain");
      assertThat(resource.path("UpdateReplacePolicy").asText()).isEqualTo("Retain");
    }
  }

  private List<String> buckets() {
    List<String> buckets = template.resources("AWS::S3::Bucket");
    assertThat(buckets).containsExactlyInAnyOrder("DropBucket", "ArticleBucket");
    return buckets;
  }
}
