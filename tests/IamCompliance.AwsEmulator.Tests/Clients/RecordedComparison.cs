using System.Collections;
using System.Globalization;
using System.Text.Json;
using Amazon.Runtime;

namespace IamCompliance.AwsEmulator.Tests.Clients;

/// <summary>Compares what an SDK client gives with what was recorded, member by member.</summary>
internal static class RecordedComparison
{
    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal)
    {
        ["S3Bucket.Name"] = "BucketName",
        ["GetBucketVersioningResponse.Status"] = "VersioningConfig",
        ["GetBucketLoggingResponse.LoggingEnabled"] = "BucketLoggingConfig",
        ["S3BucketLoggingConfig.TargetBucket"] = "TargetBucketName",
    };

    public static void AssertSame(JsonElement recorded, object? answer, string path = "$")
    {
        switch (recorded.ValueKind)
        {
            case JsonValueKind.Object when answer is IDictionary map:
                foreach (var entry in recorded.EnumerateObject())
                    AssertSame(entry.Value, map[entry.Name], $"{path}.{entry.Name}");
                break;
            case JsonValueKind.Object when answer is string text:
                // IAM's policy documents: percent-encoded JSON.
                Assert.True(
                    JsonElement.DeepEquals(recorded, JsonDocument.Parse(Uri.UnescapeDataString(text)).RootElement),
                    $"{path}: {text}"
                );
                break;
            case JsonValueKind.Object:
                AssertMembers(recorded, answer, path);
                break;
            case JsonValueKind.Array:
                // An empty list in XML is no list to the SDK.
                var items = answer is null ? [] : ((IEnumerable)answer).Cast<object>().ToList();
                Assert.True(
                    recorded.GetArrayLength() == items.Count,
                    $"{path}: {items.Count} items in place of {recorded.GetArrayLength()}"
                );
                for (var i = 0; i < items.Count; i++)
                    AssertSame(recorded[i], items[i], $"{path}[{i}]");
                break;
            default:
                Assert.True(Scalar(recorded, answer), $"{path}: {answer ?? "nothing"} in place of {recorded}");
                break;
        }
    }

    private static void AssertMembers(JsonElement recorded, object? answer, string path)
    {
        if (answer is null && !recorded.EnumerateObject().Any())
            return;
        Assert.True(answer is not null, $"{path}: nothing in place of {recorded}");
        foreach (var member in recorded.EnumerateObject())
        {
            var name = Renamed.GetValueOrDefault($"{answer!.GetType().Name}.{member.Name}", member.Name);
            var property = answer
                .GetType()
                .GetProperties()
                .FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase));
            Assert.True(property is not null, $"{path}: {answer.GetType().Name} has no member {name}");
            AssertSame(member.Value, property!.GetValue(answer), $"{path}.{member.Name}");
        }
    }

    private static bool Scalar(JsonElement recorded, object? answer) =>
        answer switch
        {
            null => recorded.ValueKind == JsonValueKind.String && recorded.GetString()!.Length == 0,
            // The SDK finds its constants without regard to case: what AWS writes as SUCCESS is its Success.
            Amazon.S3.Model.S3BucketVersioningConfig versioning => versioning.Status.Value == recorded.GetString(),
            ConstantClass constant => string.Equals(constant.Value, recorded.GetString(), StringComparison.OrdinalIgnoreCase),
            DateTime time => Instant(recorded) is { } instant && instant.UtcDateTime == time.ToUniversalTime(),
            MemoryStream bytes => Convert.ToBase64String(bytes.ToArray()) == recorded.GetString(),
            bool flag => flag == recorded.GetBoolean(),
            string text => text == recorded.GetString(),
            _ => Convert.ToDecimal(answer, CultureInfo.InvariantCulture) == recorded.GetDecimal(),
        };

    private static DateTimeOffset? Instant(JsonElement recorded) =>
        recorded.ValueKind == JsonValueKind.Number
            ? DateTimeOffset.FromUnixTimeMilliseconds(recorded.GetInt64())
            : DateTimeOffset.Parse(recorded.GetString()!, CultureInfo.InvariantCulture);
}
