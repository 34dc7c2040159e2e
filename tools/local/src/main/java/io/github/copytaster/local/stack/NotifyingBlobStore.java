package io.github.copytaster.local.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * A blob store that tells of every new object. The message is written before the object and made
 * visible after it, so that a crash between the two loses neither.
 */
final class NotifyingBlobStore extends ForwardingBlobStore {

  // S3Proxy keeps the parts of a multipart upload as objects of their own.
  private static final String MULTIPART_STUB = ".s3proxy-mpu-";

  private final Notifications notifications;

  NotifyingBlobStore(BlobStore delegate, Notifications notifications) {
    super(delegate);
    this.notifications = notifications;
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
    return notifying(
        request.bucket(),
        request.key(),
        "ObjectCreated:Put",
        () -> super.putBlob(request, payload));
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    return notifying(
        request.destinationBucket(),
        request.destinationKey(),
        "ObjectCreated:Copy",
        () -> super.copyBlob(request));
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    return notifying(
        upload.containerName(),
        upload.blobName(),
        "ObjectCreated:CompleteMultipartUpload",
        () -> super.completeMultipartUpload(upload, request));
  }

  private <T> T notifying(String bucket, String key, String eventName, Supplier<T> change) {
    if (key.contains(MULTIPART_STUB)) {
      return change.get();
    }
    KeyOnDisk.check(bucket, key);
    try {
      Optional<Notifications.Prepared> prepared = notifications.prepare(bucket, key, eventName);
      if (prepared.isEmpty()) {
        return change.get();
      }
      return announced(prepared.get(), change);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static <T> T announced(Notifications.Prepared prepared, Supplier<T> change)
      throws IOException {
    boolean changed = false;
    try {
      T result = change.get();
      changed = true;
      prepared.queue().commit(prepared.id());
      return result;
    } finally {
      if (!changed) {
        prepared.queue().abandon(prepared.id());
      }
    }
  }
}
