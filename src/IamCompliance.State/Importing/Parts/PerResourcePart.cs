using IamCompliance.State.Importing.Drafts;
using IamCompliance.State.Importing.Reading;
using IamCompliance.State.Json;

namespace IamCompliance.State.Importing.Parts;

/// <summary>Reads a part that takes one call for each resource of a list that another part read.</summary>
internal abstract class PerResourcePart(string partId, CliOperation operation, string listPartId, string resourceType) : IPartImporter
{
    public string PartId => partId;

    public CliOperation Operation => operation;

    public async Task ImportAsync(AnswerReader answers, AccountDraft draft, CancellationToken cancellationToken)
    {
        var part = draft.Part(partId);
        var items = draft.ItemsOf(resourceType);
        var ambiguous = items.GroupBy(ArgumentOf, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var gaps = new List<ResourceGap>();
        foreach (var item in items)
        {
            var argument = ArgumentOf(item);
            var gap = ambiguous.Contains(argument)
                ? new ResourceGap(item, ReadStatus.Failed, new PartError(operation.Action, PartErrorCodes.Unresolved, $"Several resources are named `{argument}`, so one file cannot answer for them."))
                : Take(await answers.ReadAsync(operation, argument, cancellationToken).ConfigureAwait(false), item, part, draft);
            if (gap is not null)
                gaps.Add(gap);
        }

        var strangers = answers.ArgumentsOf(operation).Except(items.Select(ArgumentOf), StringComparer.Ordinal).ToList();
        if (strangers.Count > 0)
            part.Notes.Add($"There are answers for {string.Join(", ", strangers.Take(5))}, which the list of resources does not name.");
        GapJudge.Apply(part, operation, draft.Part(listPartId).IsProven, items.Count, gaps, strangers.Count > 0);
    }

    /// <summary>Names the resource as the file name does.</summary>
    protected abstract string ArgumentOf(ItemDraft item);

    /// <summary>Reads the answer for one resource into the contribution, or rejects it.</summary>
    protected abstract void Read(Fields body, ItemDraft item, Contribution contribution);

    private ResourceGap? Take(Answer answer, ItemDraft item, PartDraft part, AccountDraft draft)
    {
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
        var contribution = new Contribution(draft.Owner);
        try
        {
            Read(output.Body, item, contribution);
        }
        catch (RejectedContentException e)
        {
            return new ResourceGap(item, ReadStatus.Failed, new PartError(operation.Action, e.Code, $"{output.Call.Source}: {e.Message}."));
        }

        contribution.Commit(draft);
        return output.Truncation is { } truncation
            ? new ResourceGap(item, ReadStatus.Partial, new PartError(operation.Action, PartErrorCodes.Truncated, $"{output.Call.Source}: {truncation}, so the list goes on."))
            : null;
    }
}
