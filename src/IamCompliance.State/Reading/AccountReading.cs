using IamCompliance.State.ConfigFiles;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Checks;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Parts;

namespace IamCompliance.State.Reading;

/// <summary>Is an account that was read from a source, before it is known when the reading ended.</summary>
public sealed class AccountReading
{
    private readonly AccountDraft draft;

    private AccountReading(AccountDraft draft) => this.draft = draft;

    /// <summary>Gets the ARN of the identity that read; null when the source does not say.</summary>
    public string? CallerArn => draft.CallerArn;

    /// <summary>Gets the newest instant inside encoded bodies; null when there is none.</summary>
    public DateTimeOffset? NewestInstant => draft.NewestInstant;

    /// <summary>Reads every part that the source has answers for. Whatever could not be read becomes the status of its part.</summary>
    /// <param name="source">Who answers.</param>
    /// <param name="accountId">The 12-digit account id.</param>
    /// <param name="partition">The partition, such as <c>aws</c>.</param>
    /// <param name="reportTime">When the credential report was made, as a person stated it; null to believe the report.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static async Task<AccountReading> ReadAsync(
        IAnswerSource source,
        string accountId,
        string partition,
        DateTimeOffset? reportTime = null,
        CancellationToken cancellationToken = default
    )
    {
        var draft = new AccountDraft(new AccountOwner(accountId, partition)) { StatedReportTime = reportTime };
        foreach (var reader in PartReaders.All.Concat(Recorded(source)))
            await reader.ReadAsync(source, draft, cancellationToken).ConfigureAwait(false);
        SummaryCheck.Apply(draft);
        return new AccountReading(draft);
    }

    /// <summary>Gets the operations whose answers do not agree with each other, and that may be asked again; empty when all
    /// agree.</summary>
    public IReadOnlyList<string> Disagreeing =>
        SummaryCheck.Compared.Any(Disagrees)
            ?
            [
                .. SummaryCheck
                    .Compared.Where(id => draft.Part(id).Status is ReadStatus.Complete or ReadStatus.Partial)
                    .Select(id => PartOperations.Find(id)!.Operation),
            ]
            : [];

    /// <summary>Adds a remark to a part that whoever reads the evidence should see.</summary>
    public void Note(string partId, string note) => draft.Part(partId).Notes.Add(note);

    /// <summary>Closes the reading with what is known about the capture.</summary>
    public AccountState ToState(StateHeader header)
    {
        ReportAgeCheck.Apply(draft, header.CaptureEnd);
        return new AccountState(header, draft.Parts.Select(p => p.ToPart()), draft.Items.Select(i => i.ToItem()));
    }

    private bool Disagrees(string partId) =>
        draft.Part(partId).Error is { Code: PartErrorCodes.CountMismatch or PartErrorCodes.Unresolved };

    // After all others: whether what is recorded is all there is, the recorders say.
    private static IEnumerable<IPartReader> Recorded(IAnswerSource source) =>
        source
            .RecordedTypes.Where(t => !CollectedTypes.Contains(t))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(t => new RecordedResourcesPart(t));
}
