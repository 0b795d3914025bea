using System.Text.Json.Nodes;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Exporting.Completing;

/// <summary>Adds the trails that make a bucket a trail's bucket and a key a trail's key: AWS says so of neither.</summary>
internal static class TrailCompletion
{
    public static void Apply(AccountExport export)
    {
        foreach (var bucket in export.ItemsOf(ResourceTypes.Bucket).Where(b => Is(b, "isTrailBucket")))
            Serve(export, "s3BucketName", bucket.ResourceId, $"into-{bucket.ResourceId}");
        foreach (var key in export.ItemsOf(ResourceTypes.Key).Where(k => Is(k, "isTrailKey")))
            Serve(export, "kmsKeyId", key.Arn!, $"with-{key.ResourceId}");
    }

    private static void Serve(AccountExport export, string property, string value, string name)
    {
        if (!export.ItemsOf(ResourceTypes.Trail).Any(t => t.Configuration[property]?.GetValue<string>() == value))
            export.Complete(ResourceTypes.Trail, name, new JsonObject { [property] = value });
    }

    private static bool Is(ItemDraft item, string property) => item.Configuration[property]?.GetValue<bool>() == true;
}
