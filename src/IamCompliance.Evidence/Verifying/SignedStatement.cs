using System.Text.Json;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Signing;

namespace IamCompliance.Evidence.Verifying;

/// <summary>Is what the verification needs of a signed statement.</summary>
/// <param name="Subjects">The files it is about, with their digests.</param>
/// <param name="RunId">The id of the run.</param>
/// <param name="HasTimestamp">Whether a timestamp follows.</param>
internal sealed record SignedStatement(IReadOnlyList<(string Path, string Sha256)> Subjects, string RunId, bool HasTimestamp)
{
    /// <summary>Reads a statement in the one form that the tool writes; null for anything else.</summary>
    public static SignedStatement? Read(byte[] payload)
    {
        using var json = SignedJson.Read(payload);
        if (json is null || !SignedJson.HasMembers(json.RootElement, "_type", "subject", "predicateType", "predicate"))
            return null;
        try
        {
            var root = json.RootElement;
            var predicate = root.GetProperty("predicate");
            if (
                root.GetProperty("_type").GetString() != Statement.Type
                || root.GetProperty("predicateType").GetString() != Statement.PredicateType
                || !SignedJson.HasMembers(
                    predicate,
                    "runId",
                    "started",
                    "finished",
                    "toolVersion",
                    "toolDigest",
                    "totals",
                    "previous",
                    "timestamp"
                )
            )
            {
                return null;
            }

            return new SignedStatement(
                [.. root.GetProperty("subject").EnumerateArray().Select(Subject)],
                predicate.GetProperty("runId").GetString()!,
                predicate.GetProperty("timestamp").GetBoolean()
            );
        }
        catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static (string Path, string Sha256) Subject(JsonElement subject) =>
        SignedJson.HasMembers(subject, "name", "digest") && SignedJson.HasMembers(subject.GetProperty("digest"), "sha256")
            ? (subject.GetProperty("name").GetString()!, subject.GetProperty("digest").GetProperty("sha256").GetString()!)
            : throw new FormatException();
}
