using IamCompliance.State.Json;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Reports;

/// <summary>
/// Compares the rows of the credential report with the list of users. A difference that time explains concerns one user: made after the
/// report, or deleted since. Any other says that one of the two is not what AWS sent.
/// </summary>
internal sealed class ReportComparison
{
    private const int MostNames = 5;

    /// <summary>How far two answers may be apart on when a user was made: one of them has no fractions.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(2);

    private ReportComparison() { }

    /// <summary>Gets the users that were made after the report.</summary>
    public required IReadOnlyList<ItemDraft> Newer { get; init; }

    /// <summary>Gets the rows whose users are not there any more.</summary>
    public required IReadOnlyList<CredentialRow> Deleted { get; init; }

    /// <summary>Gets the difference that time does not explain; null when there is none.</summary>
    public required RejectedContentException? Difference { get; init; }

    /// <summary>Compares.</summary>
    /// <param name="rows">The rows, that of the root user too.</param>
    /// <param name="users">The list of users.</param>
    /// <param name="generatedAt">When the report was made; null when nobody knows, and then time explains nothing.</param>
    public static ReportComparison Of(IReadOnlyList<CredentialRow> rows, IReadOnlyList<ItemDraft> users, DateTimeOffset? generatedAt)
    {
        var byArn = rows.Where(r => !r.IsRoot).ToDictionary(r => r.Arn, StringComparer.Ordinal);
        var listed = users.Select(u => u.Arn!).ToHashSet(StringComparer.Ordinal);
        var strangers = users.Where(u => !IsOf(byArn.GetValueOrDefault(u.Arn!), u)).ToList();
        var newer = strangers.Where(u => CreationOf(u) > generatedAt).ToList();
        var gone = byArn.Values.Where(r => !listed.Contains(r.Arn)).ToList();
        var deleted = gone.Where(r => r.CreationTime <= generatedAt).ToList();
        return new ReportComparison
        {
            Newer = newer,
            Deleted = deleted,
            Difference = Describe([.. strangers.Except(newer)], [.. gone.Except(deleted)], byArn, users.Count),
        };
    }

    /// <summary>Names a few.</summary>
    public static string Names(IEnumerable<string> all)
    {
        var names = all.Order(StringComparer.Ordinal).ToList();
        return string.Join(", ", names.Take(MostNames)) + (names.Count > MostNames ? $" and {names.Count - MostNames} more" : "");
    }

    private static bool IsOf(CredentialRow? row, ItemDraft user) =>
        row is not null
        && (CreationOf(user) is not { } created || row.CreationTime is not { } seen || (created - seen).Duration() <= Tolerance);

    private static DateTimeOffset? CreationOf(ItemDraft user) =>
        user.Configuration["createDate"]?.GetValue<string>() is { } text && Timestamps.TryRead(text, out var instant) ? instant : null;

    private static RejectedContentException? Describe(
        List<ItemDraft> users,
        List<CredentialRow> rows,
        Dictionary<string, CredentialRow> byArn,
        int count
    )
    {
        var others = users.Where(u => byArn.ContainsKey(u.Arn!)).Select(u => u.Name!).ToList();
        var onlyInList = users.Select(u => u.Name!).Except(others, StringComparer.Ordinal).ToList();
        string?[] findings =
        [
            rows.Count == 0 ? null : $"only in the report: {Names(rows.Select(r => r.User))}",
            onlyInList.Count == 0 ? null : $"only in the list: {Names(onlyInList)}",
            others.Count == 0 ? null : $"made at another time in the report than in the list: {Names(others)}",
        ];
        return findings.All(f => f is null)
            ? null
            : new RejectedContentException(
                PartErrorCodes.CountMismatch,
                $"the report has {byArn.Count} users and the list of users {count}; {string.Join("; ", findings.OfType<string>())}"
            );
    }
}
