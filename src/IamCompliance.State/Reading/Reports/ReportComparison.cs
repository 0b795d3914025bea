using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Reports;

/// <summary>Compares the rows of the credential report with the list of users.</summary>
internal static class ReportComparison
{
    private const int MostNames = 5;

    public static RejectedContentException? FindDifference(IReadOnlyList<CredentialRow> rows, IReadOnlyList<ItemDraft> users)
    {
        var inReport = rows.Where(r => !r.IsRoot).ToDictionary(r => r.Arn, r => r.User, StringComparer.Ordinal);
        var inList = users.ToDictionary(u => u.Arn!, u => u.Name!, StringComparer.Ordinal);
        var onlyInReport = Names(inReport, inList);
        var onlyInList = Names(inList, inReport);
        if (onlyInReport is null && onlyInList is null)
            return null;
        string?[] findings =
        [
            onlyInReport is null ? null : $"only in the report: {onlyInReport}",
            onlyInList is null ? null : $"only in the list: {onlyInList}",
        ];
        return new RejectedContentException(
            PartErrorCodes.CountMismatch,
            $"the report has {inReport.Count} users and the list of users {inList.Count}; {string.Join("; ", findings.OfType<string>())}");
    }

    private static string? Names(Dictionary<string, string> these, Dictionary<string, string> those)
    {
        var names = these.Where(t => !those.ContainsKey(t.Key)).Select(t => t.Value).Order(StringComparer.Ordinal).ToList();
        if (names.Count == 0)
            return null;
        return string.Join(", ", names.Take(MostNames)) + (names.Count > MostNames ? $" and {names.Count - MostNames} more" : "");
    }
}
