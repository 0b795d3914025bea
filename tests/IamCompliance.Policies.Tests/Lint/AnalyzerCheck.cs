using System.Text.Json;
using IamCompliance.TestKit;

namespace IamCompliance.Policies.Tests.Lint;

/// <summary>One check of IAM Access Analyzer: a policy that it speaks about and a twin that it does not, or why it is not covered.</summary>
/// <param name="Level">Error, General Warning, Security Warning or Suggestion.</param>
/// <param name="Check">What AWS calls it.</param>
/// <param name="Id">The finding that speaks of it; null when none does.</param>
/// <param name="Kind">What the policies are attached to.</param>
/// <param name="Wrong">The policy with the finding.</param>
/// <param name="Clean">Its twin without the finding and without an error.</param>
/// <param name="Reason">Why no finding speaks of it.</param>
public sealed record AnalyzerCheck(string Level, string Check, string? Id, string? Kind, string? Wrong, string? Clean, string? Reason)
{
    /// <summary>Reads all checks, in the order of AWS's page.</summary>
    public static IReadOnlyList<AnalyzerCheck> All { get; } =
        JsonSerializer.Deserialize<List<AnalyzerCheck>>(
            File.ReadAllText(RepositoryFiles.PathOf("tests", "IamCompliance.Policies.Tests", "Lint", "access-analyzer-reference.json")),
            JsonSerializerOptions.Web
        )!;

    /// <inheritdoc />
    public override string ToString() => $"{Level}: {Check}";
}
