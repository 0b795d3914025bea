using System.Text.Json;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads a part that is the answer of one operation, asked once or once in each region.</summary>
internal abstract class AnswerPart(string partId, ReadOperation operation) : IPartReader
{
    public string PartId => partId;

    public ReadOperation Operation => operation;

    public async Task ReadAsync(IAnswerSource answers, AccountDraft draft, CancellationToken cancellationToken)
    {
        var part = draft.Part(partId);
        var read = await answers.ReadAsync(operation, cancellationToken).ConfigureAwait(false);
        var verdicts = read.Where(a => a is not Answer.Missing).Select(a => Take(a, part, draft)).ToList();
        RegionJudge.Apply(part, verdicts);
    }

    /// <summary>Reads a page of an answer into the contribution, or rejects the answer.</summary>
    protected abstract void Read(Fields body, Contribution contribution, AccountDraft draft);

    /// <summary>Joins what the pages of an answer gave with other parts.</summary>
    protected virtual void Finish(Contribution contribution, AccountDraft draft)
    {
    }

    private RegionVerdict Take(Answer answer, PartDraft part, AccountDraft draft)
    {
        part.Calls.AddRange(answer.Before);
        switch (answer)
        {
            case Answer.Nothing nothing:
                part.Calls.Add(nothing.Call);
                return new RegionVerdict(answer.Region, ReadStatus.Absent, null);
            case Answer.Unusable unusable:
                part.Calls.Add(unusable.Call);
                return new RegionVerdict(answer.Region, unusable.Status, unusable.Error);
            case Answer.Output output:
                part.Calls.Add(output.Call);
                return Take(output, part, draft);
            default:
                throw new InvalidOperationException($"{answer.GetType().Name} is no answer.");
        }
    }

    private RegionVerdict Take(Answer.Output output, PartDraft part, AccountDraft draft)
    {
        var contribution = new Contribution(draft.Owner) { Region = output.Region };
        try
        {
            foreach (var page in output.Pages)
                Read(new Fields(page, ""), contribution, draft);
            Finish(contribution, draft);
            contribution.Commit(draft);
        }
        catch (RejectedContentException e)
        {
            return new RegionVerdict(output.Region, ReadStatus.Failed, Error(output, e.Code, e.Message));
        }
        catch (JsonException)
        {
            return new RegionVerdict(output.Region, ReadStatus.Failed, Error(output, PartErrorCodes.Malformed, "a page is not JSON"));
        }

        draft.Saw(contribution.NewestInstant);
        part.Notes.AddRange(contribution.Notes);
        part.GeneratedAt = contribution.GeneratedAt;
        return output.Truncation is { } truncation
                ? new RegionVerdict(output.Region, ReadStatus.Partial, Error(output, PartErrorCodes.Truncated, $"{truncation}, so the list goes on"))
            : contribution.Doubt is { } doubt
                ? new RegionVerdict(output.Region, ReadStatus.Partial, Error(output, doubt.Code, doubt.Message))
            : new RegionVerdict(output.Region, ReadStatus.Complete, null);
    }

    private PartError Error(Answer.Output output, string code, string message) =>
        new(operation.Action, code, $"{output.Call.Source}: {message}.");
}
