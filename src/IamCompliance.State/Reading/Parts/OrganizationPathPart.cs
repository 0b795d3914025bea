using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads where in its organization the account stands: parent by parent, from the account up to the root.</summary>
/// <remarks>
/// Only the management account and delegated administrators may ask,
/// https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListParents.html. Organizational units nest five deep at most.
/// </remarks>
internal sealed class OrganizationPathPart : IPartReader
{
    private const int DeepestPath = 12;

    private static readonly ReadOperation Parents = PartRows.Get(PartIds.OrganizationPath).Operation;

    public string PartId => PartIds.OrganizationPath;

    public ReadOperation Operation => Parents;

    public async Task ReadAsync(IAnswerSource answers, AccountDraft draft, CancellationToken cancellationToken)
    {
        var part = draft.Part(PartId);
        var path = new List<JsonNode?> { Step(draft.Owner.AccountId, "ACCOUNT") };
        var child = draft.Owner.AccountId;
        while (true)
        {
            var answer = (
                await answers
                    .ReadAsync(Parents, [new AnswerSubject(child, null, ItemDraft.Global)], cancellationToken)
                    .ConfigureAwait(false)
            )[0];
            part.Calls.AddRange(answer.Before);
            switch (answer)
            {
                case Answer.Nothing nothing:
                    part.Calls.Add(nothing.Call);
                    part.Set(ReadStatus.Absent);
                    return;
                case Answer.Unusable unusable:
                    part.Calls.Add(unusable.Call);
                    part.Set(unusable.Status, unusable.Error);
                    return;
                case Answer.Output output:
                    part.Calls.Add(output.Call);
                    if (Parent(output, path.Count, part) is not { } parent)
                        return;
                    path.Insert(0, Step(parent.Id, parent.Type));
                    if (parent.Type == "ROOT")
                    {
                        draft.Account.Configuration["organizationPath"] = new JsonArray([.. path]);
                        part.Set(ReadStatus.Complete);
                        return;
                    }

                    child = parent.Id;
                    break;
                default:
                    if (path.Count > 1)
                        part.Set(
                            ReadStatus.Partial,
                            new PartError(Parents.Action, PartErrorCodes.NotAsked, $"Nobody asked for the parent of {child}.")
                        );
                    return;
            }
        }
    }

    public void Export(AccountExport export)
    {
        var account = new JsonObject { ["id"] = export.AccountId, ["type"] = "ACCOUNT" };
        var path =
            export.Account["organizationPath"] as JsonArray
            ?? (export.Account["organization"] is null ? [account] : [new JsonObject { ["id"] = "r-root", ["type"] = "ROOT" }, account]);
        var steps = path.OfType<JsonObject>().Reverse().ToList();
        foreach (var (child, parent) in steps.Zip(steps.Skip(1).Append(null)))
        {
            // The root has no parent, and nobody asks for it.
            if (parent is null && steps.Count > 1)
                break;
            var question = export.QuestionOf(Parents, child["id"]!.GetValue<string>(), region: null);
            export.Write(question, PartId, () => parent is null ? null : Answer(parent));
        }
    }

    private static JsonObject Answer(JsonObject parent) =>
        new() { ["Parents"] = new JsonArray(new AnswerShape(parent).Copy("Id", "Type").Json) };

    private static JsonObject Step(string id, string type) => new() { ["id"] = id, ["type"] = type };

    private static (string Id, string Type)? Parent(Answer.Output output, int depth, PartDraft part)
    {
        try
        {
            if (output.Truncation is { } truncation)
                throw new RejectedContentException(PartErrorCodes.Truncated, $"{truncation}, so the list goes on");
            if (depth == DeepestPath)
                throw RejectedContentException.Malformed("has no end of parents");
            var parents = output.Pages.SelectMany(p => new Fields(p, "").RequiredList("Parents")).ToList();
            return parents is [var parent]
                ? (parent.RequiredText("Id"), parent.RequiredText("Type"))
                : throw RejectedContentException.Malformed($"names {parents.Count} parents, expected one");
        }
        catch (RejectedContentException e)
        {
            part.Set(ReadStatus.Failed, new PartError(Parents.Action, e.Code, $"{output.Call.Source}: {e.Message}."));
        }
        catch (JsonException)
        {
            part.Set(
                ReadStatus.Failed,
                new PartError(Parents.Action, PartErrorCodes.Malformed, $"{output.Call.Source}: a page is not JSON.")
            );
        }

        return null;
    }
}
