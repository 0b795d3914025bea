using IamCompliance.State.Exporting;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads one part of an account from the answers of a source.</summary>
internal interface IPartReader
{
    /// <summary>Gets the id of the part.</summary>
    string PartId { get; }

    /// <summary>Gets the operation whose answers are read.</summary>
    ReadOperation Operation { get; }

    /// <summary>Asks the source and adds what it answers to the draft.</summary>
    Task ReadAsync(IAnswerSource answers, AccountDraft draft, CancellationToken cancellationToken);

    /// <summary>Writes the files that the calls of the part leave behind of an account: the way back of reading.</summary>
    void Export(AccountExport export);
}
