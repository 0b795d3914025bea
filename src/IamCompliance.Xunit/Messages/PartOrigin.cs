using IamCompliance.State.Model;

namespace IamCompliance.Xunit.Messages;

/// <summary>Says where a part was read: its id, the operations and the sources that answered.</summary>
internal static class PartOrigin
{
    private const int MostSources = 3;

    /// <summary>Writes the origin of a part, such as <c>iam/credential-report (iam:GetCredentialReport,
    /// iam-get-credential-report.json)</c>.</summary>
    public static string Of(string partId, IReadOnlyList<Part> parts)
    {
        var calls = parts.FirstOrDefault(p => p.Id == partId)?.Calls ?? [];
        var operations = calls.Select(c => c.Operation).Distinct(StringComparer.Ordinal);
        var sources = calls.Select(c => c.Source).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var shown = sources.Count > MostSources ? sources.Take(MostSources).Append("…") : sources;
        var origins = string.Join(", ", operations.Concat(shown));
        return origins.Length == 0 ? partId : $"{partId} ({origins})";
    }
}
