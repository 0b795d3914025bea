using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads a part that takes one call for each resource of a list that another part read.</summary>
internal abstract class PerResourcePart(string partId, params IReadOnlyList<string> resourceTypes) : IPartReader
{
    private readonly PartRow row = PartRows.Get(partId);

    public string PartId => row.Id;

    public ReadOperation Operation => row.Operation;

    private string ListPartId => row.ListedBy!;

    public async Task ReadAsync(IAnswerSource answers, AccountDraft draft, CancellationToken cancellationToken)
    {
        var part = draft.Part(PartId);
        var all = resourceTypes.SelectMany(draft.ItemsOf).Where(i => !i.IsOnlyMentioned).ToList();
        var items = all.Where(i => !IsKnownAlready(i, draft)).ToList();
        var subjects = items
            .Select(i => new AnswerSubject(ArgumentOf(i), i.Arn, i.Region) { IsTrailTarget = TrailTargets.Includes(i) })
            .ToList();
        var read = await answers.ReadAsync(Operation, subjects, cancellationToken).ConfigureAwait(false);
        var gaps = new List<ResourceGap>();
        foreach (var (item, answer) in items.Zip(read))
        {
            if (Take(answer, item, part, draft) is { } gap)
                gaps.Add(gap);
        }

        var strangers = answers.NamesOf(Operation).Except(all.Select(ArgumentOf), StringComparer.Ordinal).ToList();
        if (strangers.Count > 0)
            Doubt(strangers, part, draft.Part(ListPartId));
        GapJudge.Apply(part, Operation, draft.Part(ListPartId), items.Count, gaps, strangers.Count > 0);
        if (part.Status is ReadStatus.Complete or ReadStatus.Partial)
        {
            foreach (var item in all.Except(items))
                Settle(item);
        }
    }

    // Trails deliver to buckets and encrypt with keys of other accounts too. Whatever else somebody asked for stood in a list, which has
    // lost it.
    private void Doubt(List<string> strangers, PartDraft part, PartDraft list)
    {
        var message = $"There are answers for {string.Join(", ", strangers.Take(5))}, which the list of resources does not name.";
        if (list.Status == ReadStatus.Complete && ListPartId is not (PartIds.Buckets or PartIds.Keys))
            list.Degrade(Operation.Action, PartErrorCodes.Unresolved, $"{message} Export everything again, into an empty folder.");
        else
            part.Notes.Add(message);
    }

    /// <summary>Names the resource as the names of exported files do.</summary>
    protected abstract string ArgumentOf(ItemDraft item);

    /// <summary>Tells whether earlier parts prove what the answer for a resource would be, so that nobody needs to ask.</summary>
    protected virtual bool IsKnownAlready(ItemDraft item, AccountDraft draft) => false;

    /// <summary>Writes down what is known of a resource that nobody needs to ask for.</summary>
    protected virtual void Settle(ItemDraft item) { }

    /// <summary>Reads a page of the answer for one resource into the contribution, or rejects it.</summary>
    protected abstract void Read(Fields body, ItemDraft item, Contribution contribution);

    public void Export(AccountExport export)
    {
        foreach (var item in resourceTypes.SelectMany(export.ItemsOf))
        {
            var question = export.QuestionOf(Operation, ArgumentOf(item), item.Region);
            export.Write(question, PartId, () => WriteAnswer(item, question));
        }
    }

    /// <summary>Writes the answer for one resource, as the AWS CLI prints it; null says that there is no such thing.</summary>
    protected abstract JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question);

    private ResourceGap? Take(Answer answer, ItemDraft item, PartDraft part, AccountDraft draft)
    {
        part.Calls.AddRange(answer.Before);
        switch (answer)
        {
            case Answer.Nothing nothing:
                part.Calls.Add(nothing.Call);
                return null;
            case Answer.Unusable unusable:
                part.Calls.Add(unusable.Call);
                return new ResourceGap(item, unusable.Status, unusable.Error);
            case Answer.Output output:
                part.Calls.Add(output.Call);
                return Take(output, item, draft);
            default:
                return new ResourceGap(item, ReadStatus.NotCollected, null);
        }
    }

    private ResourceGap? Take(Answer.Output output, ItemDraft item, AccountDraft draft)
    {
        var contribution = new Contribution(draft.Owner) { Region = output.Region };
        RejectedContentException? missing = null;
        try
        {
            foreach (var page in output.Pages)
            {
                missing ??= AlwaysSent.FindMissing(Operation, page);
                Read(new Fields(page, ""), item, contribution);
            }

            contribution.Commit(draft);
        }
        catch (RejectedContentException e)
        {
            return new ResourceGap(item, ReadStatus.Failed, Error(output, e));
        }
        catch (JsonException)
        {
            return new ResourceGap(item, ReadStatus.Failed, Error(output, RejectedContentException.Malformed("a page is not JSON")));
        }

        return (Truncated(output) ?? missing) is { } doubt ? new ResourceGap(item, ReadStatus.Partial, Error(output, doubt)) : null;
    }

    private static RejectedContentException? Truncated(Answer.Output output) =>
        output.Truncation is { } truncation
            ? new RejectedContentException(PartErrorCodes.Truncated, $"{truncation}, so the list goes on")
            : null;

    private PartError Error(Answer.Output output, RejectedContentException problem) =>
        new(Operation.Action, problem.Code, $"{output.Call.Source}: {problem.Message}.");
}
