using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads a part that is the answer of one Operation, asked once, once in each region, or once with each of some
/// arguments.</summary>
internal abstract class AnswerPart(PartRow row) : IPartReader
{
    protected AnswerPart(string partId)
        : this(PartRows.Get(partId)) { }

    public string PartId => row.Id;

    public ReadOperation Operation => row.Operation;

    /// <summary>Gets the arguments the operation is asked with, one call each; empty when it takes none.</summary>
    protected virtual IReadOnlyList<string> Arguments => [];

    public async Task ReadAsync(IAnswerSource answers, AccountDraft draft, CancellationToken cancellationToken)
    {
        var part = draft.Part(PartId);
        var verdicts =
            Arguments.Count == 0
                ? await AskAsync(answers, part, draft, cancellationToken).ConfigureAwait(false)
                : await AskEachAsync(answers, part, draft, cancellationToken).ConfigureAwait(false);
        if (verdicts.Count == 0)
            return;
        AnswerJudge.Apply(part, verdicts, Arguments.Count == 0 ? AnswerJudge.Regions : "answers");
        Conclude(part, [.. verdicts.Select(v => v.Name)], draft);
    }

    /// <summary>Reads a page of an answer into the contribution, or rejects the answer.</summary>
    protected abstract void Read(Fields body, Contribution contribution, AccountDraft draft);

    /// <summary>Joins what the pages of an answer gave with other parts.</summary>
    protected virtual void Finish(Contribution contribution, AccountDraft draft) { }

    /// <summary>Looks at all answers together, after the part has its status.</summary>
    /// <param name="part">The part.</param>
    /// <param name="asked">The regions or arguments that were asked; null for a region that nobody knows.</param>
    /// <param name="draft">The account.</param>
    protected virtual void Conclude(PartDraft part, IReadOnlyList<string?> asked, AccountDraft draft) { }

    public void Export(AccountExport export)
    {
        foreach (var question in export.Questions(Operation, Arguments))
            export.Write(question, PartId, () => WriteAnswer(question));
    }

    /// <summary>Writes the answer that an account gives, as the AWS CLI prints it; null says that there is no such thing.</summary>
    protected abstract JsonObject? WriteAnswer(ExportQuestion question);

    private async Task<List<AnswerVerdict>> AskAsync(
        IAnswerSource answers,
        PartDraft part,
        AccountDraft draft,
        CancellationToken cancellationToken
    )
    {
        var read = await answers.ReadAsync(Operation, cancellationToken).ConfigureAwait(false);
        return [.. read.Where(a => a is not Answer.Missing).Select(a => Take(a, a.Region, part, draft))];
    }

    private async Task<List<AnswerVerdict>> AskEachAsync(
        IAnswerSource answers,
        PartDraft part,
        AccountDraft draft,
        CancellationToken cancellationToken
    )
    {
        var subjects = Arguments.Select(a => new AnswerSubject(a, null, ItemDraft.Global)).ToList();
        var read = await answers.ReadAsync(Operation, subjects, cancellationToken).ConfigureAwait(false);
        return read.All(a => a is Answer.Missing)
            ? []
            : [.. read.Zip(Arguments, (answer, argument) => Take(answer, argument, part, draft))];
    }

    private AnswerVerdict Take(Answer answer, string? name, PartDraft part, AccountDraft draft)
    {
        part.Calls.AddRange(answer.Before);
        switch (answer)
        {
            case Answer.Nothing nothing:
                part.Calls.Add(nothing.Call);
                return new AnswerVerdict(name, ReadStatus.Absent, null);
            case Answer.Unusable unusable:
                part.Calls.Add(unusable.Call);
                return new AnswerVerdict(name, unusable.Status, unusable.Error);
            case Answer.Output output:
                part.Calls.Add(output.Call);
                return Take(output, name, part, draft);
            default:
                return new AnswerVerdict(
                    name,
                    ReadStatus.NotCollected,
                    new PartError(Operation.Action, PartErrorCodes.NotAsked, $"Nobody asked for {name}.")
                );
        }
    }

    private AnswerVerdict Take(Answer.Output output, string? name, PartDraft part, AccountDraft draft)
    {
        var contribution = new Contribution(draft.Owner) { Region = output.Region, Argument = Arguments.Count == 0 ? null : name };
        RejectedContentException? missing = null;
        try
        {
            foreach (var page in output.Pages)
            {
                missing ??= AlwaysSent.FindMissing(Operation, page);
                Read(new Fields(page, ""), contribution, draft);
            }

            Finish(contribution, draft);
            contribution.Commit(draft);
        }
        catch (RejectedContentException e)
        {
            return new AnswerVerdict(name, ReadStatus.Failed, Error(output, e));
        }
        catch (JsonException)
        {
            return new AnswerVerdict(name, ReadStatus.Failed, Error(output, RejectedContentException.Malformed("a page is not JSON")));
        }

        draft.Saw(contribution.NewestInstant);
        part.Notes.AddRange(contribution.Notes);
        part.GeneratedAt = contribution.GeneratedAt;
        return (Truncated(output) ?? missing ?? contribution.Doubt) is { } doubt
            ? new AnswerVerdict(name, ReadStatus.Partial, Error(output, doubt))
            : new AnswerVerdict(name, ReadStatus.Complete, null);
    }

    private static RejectedContentException? Truncated(Answer.Output output) =>
        output.Truncation is { } truncation
            ? new RejectedContentException(PartErrorCodes.Truncated, $"{truncation}, so the list goes on")
            : null;

    private PartError Error(Answer.Output output, RejectedContentException problem) =>
        new(Operation.Action, problem.Code, $"{output.Call.Source}: {problem.Message}.");
}
