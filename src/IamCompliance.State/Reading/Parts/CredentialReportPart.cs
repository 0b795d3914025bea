using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Exporting.Answers;
using IamCompliance.State.Json;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Reports;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the credential report and joins its rows with the users and the root user.</summary>
/// <remarks>
/// The report has the last use of both keys a user can have. Asking for it key by key (GetAccessKeyLastUsed, for which the keys would have
/// to be listed user by user first) would tell nothing else, and nothing that is more than some hours younger.
/// </remarks>
internal sealed class CredentialReportPart() : AnswerPart(PartIds.CredentialReport)
{
    protected override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        var rows = CredentialReport.Parse(Content(body));
        foreach (var row in rows)
            contribution.ExpectOwn(row.Arn);
        var root = rows.Where(r => r.IsRoot).ToList() is [var only]
            ? only
            : throw RejectedContentException.Malformed("has not exactly one row of the root user");
        contribution.Set(draft.Account, "root", CredentialShape.Root(root));
        Join(rows, contribution, draft);
        var newest = rows.Select(r => r.NewestInstant).Max();
        contribution.NewestInstant = newest;
        var time = ReportTime.Judge(body.Instant("GeneratedTime"), draft.StatedReportTime, newest);
        contribution.GeneratedAt = time.GeneratedAt;
        if (time.Note is { } note)
            contribution.Notes.Add(note);
        contribution.Doubt = rows.Select(r => r.Doubt).FirstOrDefault(d => d is not null) ?? time.Doubt;
        Compare(rows, contribution, draft);
    }

    /// <summary>Counts the report as read for all users but those that it cannot know.</summary>
    protected override void Conclude(PartDraft part, IReadOnlyList<string?> asked, AccountDraft draft)
    {
        if (part.Status != ReadStatus.Complete)
            return;
        var unread = draft.ItemsOf(ResourceTypes.User).Where(u => u.UnreadParts.Contains(PartId)).ToList();
        if (unread.Count == 0)
            return;
        var deleted = unread.Where(u => u.IsOnlyMentioned).Select(u => u.Name!).ToList();
        var newer = unread.Where(u => !u.IsOnlyMentioned).Select(u => u.Name!).ToList();
        var made = Timestamps.Write(part.GeneratedAt!.Value);
        string?[] words =
        [
            newer.Count == 0 ? null : $"of those made after it: {ReportComparison.Names(newer)}",
            deleted.Count == 0
                ? null
                : $"about those in it that are not in the list of users, so deleted since: {ReportComparison.Names(deleted)}",
        ];
        var message =
            $"The report was made at {made} and says nothing "
            + $"{string.Join("; and nothing ", words.OfType<string>())}. AWS makes a new one after four hours.";
        part.Set(ReadStatus.Partial, new PartError(Operation.Action, PartErrorCodes.CountMismatch, message), hasItemisedGaps: true);
    }

    private static void Compare(IReadOnlyList<CredentialRow> rows, Contribution contribution, AccountDraft draft)
    {
        if (!draft.Part(PartIds.AuthorizationDetails).IsProven)
        {
            contribution.Notes.Add("The rows could not be compared with the list of users, which was not read to its end.");
            return;
        }

        var comparison = ReportComparison.Of(rows, draft.ItemsOf(ResourceTypes.User), contribution.GeneratedAt);
        contribution.Doubt ??= comparison.Difference;
        if (contribution.Doubt is not null)
            return;
        foreach (var user in comparison.Newer)
            user.UnreadParts.Add(PartIds.CredentialReport);
        foreach (var row in comparison.Deleted)
            contribution.Add(Mentioned(row));
    }

    /// <summary>Makes a user of a row whose user is not in the list: nobody can say more of it than that it was there.</summary>
    private static ItemDraft Mentioned(CredentialRow row)
    {
        var user = new ItemDraft(ResourceTypes.User, row.Arn, new JsonObject { ["userName"] = row.User, ["arn"] = row.Arn })
        {
            Name = row.User,
            Arn = row.Arn,
            IsOnlyMentioned = true,
        };
        user.UnreadParts.UnionWith(PartIds.OfUsers);
        return user;
    }

    protected override JsonObject? WriteAnswer(ExportQuestion question) =>
        new()
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
                body.Text("State") is { } state ? $"has no report in it: AWS was still making it ({state})" : "has no report in it"
            );
        try
        {
            return Convert.FromBase64String(content);
        }
        catch (FormatException)
        {
            throw RejectedContentException.Malformed("`Content` is not base64");
        }
    }

    private static void Join(IReadOnlyList<CredentialRow> rows, Contribution contribution, AccountDraft draft)
    {
        var byArn = rows.ToDictionary(r => r.Arn, StringComparer.Ordinal);
        foreach (var user in draft.ItemsOf(ResourceTypes.User))
        {
            if (!byArn.TryGetValue(user.Arn!, out var row))
                continue;
            foreach (var (property, value) in CredentialShape.User(row))
                contribution.Set(user, property, value);
        }
    }
}
