using IamCompliance.State.Importing.Drafts;
using IamCompliance.State.Importing.Reading;
using IamCompliance.State.Json;

namespace IamCompliance.State.Importing.Parts;

/// <summary>Reads a part that is the answer of one call.</summary>
internal abstract class AnswerPart(string partId, CliOperation operation) : IPartImporter
{
    public string PartId => partId;

    public CliOperation Operation => operation;

    public async Task ImportAsync(AnswerReader answers, AccountDraft draft, CancellationToken cancellationToken)
    {
        var part = draft.Part(partId);
        switch (await answers.ReadAsync(operation, null, cancellationToken).ConfigureAwait(false))
        {
            case Answer.Nothing nothing:
                part.Calls.Add(nothing.Call);
                part.Set(ReadStatus.Absent);
                break;
            case Answer.Unusable unusable:
                part.Calls.Add(unusable.Call);
                part.Set(unusable.Status, unusable.Error);
                break;
            case Answer.Output output:
                part.Calls.Add(output.Call);
                if (Take(output, part, draft).NewestInstant is { } instant)
                    answers.Saw(instant);
                break;
        }
    }

    /// <summary>Reads the answer into the contribution, or rejects it.</summary>
    protected abstract void Read(Fields body, Contribution contribution, AccountDraft draft);

    private Contribution Take(Answer.Output output, PartDraft part, AccountDraft draft)
    {
        var contribution = new Contribution(draft.Owner);
        try
        {
            Read(output.Body, contribution, draft);
        }
        catch (RejectedContentException e)
        {
            part.Set(ReadStatus.Failed, Error(output, e.Code, e.Message));
            return contribution;
        }

        contribution.Commit(draft);
        part.Notes.AddRange(contribution.Notes);
        part.GeneratedAt = contribution.GeneratedAt;
        if (output.Truncation is { } truncation)
            part.Set(ReadStatus.Partial, Error(output, PartErrorCodes.Truncated, $"{truncation}, so the list goes on"));
        else if (contribution.Doubt is { } doubt)
            part.Set(ReadStatus.Partial, Error(output, doubt.Code, doubt.Message));
        else
            part.Set(ReadStatus.Complete);
        return contribution;
    }

    private PartError Error(Answer.Output output, string code, string message) =>
        new(operation.Action, code, $"{output.Call.Source}: {message}.");
}
