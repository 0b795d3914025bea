using IamCompliance.State.Importing.Drafts;
using IamCompliance.State.Importing.Reading;

namespace IamCompliance.State.Importing.Parts;

/// <summary>Reads one part of an account from an export.</summary>
internal interface IPartImporter
{
    /// <summary>Gets the id of the part.</summary>
    string PartId { get; }

    /// <summary>Gets the operation whose outputs are read; it names the files.</summary>
    CliOperation Operation { get; }

    Task ImportAsync(AnswerReader answers, AccountDraft draft, CancellationToken cancellationToken);
}
