using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Exporting.Answers;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Reports;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the credential report and joins its rows with the users and the root user.</summary>
/// <remarks>
/// The report has the last use of both keys a user can have. Asking for it key by key (GetAccessKeyLastUsed, for which the keys would have to be listed user by
/// user first) would tell nothing else, and nothing that is more than some hours younger.
/// </remarks>
internal sealed class CredentialReportPart() : AnswerPart(PartIds.CredentialReport, Call)
{
    public static readonly ReadOperation Call = new("iam-get-credential-report", "iam:GetCredentialReport");

    protected override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        var rows = CredentialReport.Parse(Content(body));
        foreach (var row in rows)
            contribution.ExpectOwn(row.Arn);
        var root = rows.Where(r => r.IsRoot).ToList() is [var only]
            ? only
            : throw RejectedContentException.Malformed("has not exactly one row of the root user");
        contribution.Set(draft.Account, "root", CredentialShape.Root(root));
        var users = Join(rows, contribution, draft);
        if (draft.Part(PartIds.AuthorizationDetails).IsProven)
            contribution.Doubt = ReportComparison.FindDifference(rows, users);
        else
            contribution.Notes.Add("The rows could not be compared with the list of users, which was not read to its end.");

        var newest = rows.Select(r => r.NewestInstant).Max();
        contribution.NewestInstant = newest;
        (contribution.GeneratedAt, var note) = ReportTime.Judge(body.Instant("GeneratedTime"), newest);
        if (note is not null)
            contribution.Notes.Add(note);
    }

    protected override JsonObject? WriteAnswer(ExportQuestion question) => new()
    {
        ["Content"] = Convert.ToBase64String(ReportWriter.Write(question.Export)),
        ["ReportFormat"] = "text/csv",
        ["GeneratedTime"] = Timestamps.Write(question.Export.PartOf(PartId).GeneratedAt ?? question.Export.Now),
    };

    private static byte[] Content(Fields body)
    {
        if (body.Text("Content") is not { Length: > 0 } content)
            throw new RejectedContentException(
                PartErrorCodes.Unfinished,
                body.Text("State") is { } state ? $"has no report in it: AWS was still making it ({state})" : "has no report in it");
        try
        {
            return Convert.FromBase64String(content);
        }
        catch (FormatException)
        {
            throw RejectedContentException.Malformed("`Content` is not base64");
        }
    }

    private static List<ItemDraft> Join(IReadOnlyList<CredentialRow> rows, Contribution contribution, AccountDraft draft)
    {
        var users = draft.ItemsOf(ResourceTypes.User);
        var byArn = rows.ToDictionary(r => r.Arn, StringComparer.Ordinal);
        foreach (var user in users)
        {
            if (!byArn.TryGetValue(user.Arn!, out var row))
                continue;
            foreach (var (property, value) in CredentialShape.User(row))
                contribution.Set(user, property, value);
        }

        return [.. users];
    }
}
