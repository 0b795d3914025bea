using IamCompliance.State.Importing.Checks;
using IamCompliance.State.Importing.Drafts;
using IamCompliance.State.Importing.Parts;
using IamCompliance.State.Importing.Reading;

namespace IamCompliance.State.Importing;

/// <summary>Makes a state of a directory of AWS CLI outputs, named <c>&lt;service&gt;-&lt;operation&gt;[.&lt;argument&gt;].json</c> or <c>.error.txt</c>.</summary>
public static class ExportImporter
{
    /// <summary>Imports a directory. Whatever could not be read becomes the status of its part.</summary>
    /// <exception cref="ImportException">It cannot be told whose account this is, or when it was captured.</exception>
    public static async Task<AccountState> ImportAsync(string directory, ImportOptions options, CancellationToken cancellationToken = default)
    {
        var export = ExportDirectory.Open(directory);
        var capture = await CaptureFile.ReadAsync(export, cancellationToken).ConfigureAwait(false);
        var answers = new AnswerReader(export);
        var owner = await OwnerResolver.ResolveAsync(answers, options.AccountId, cancellationToken).ConfigureAwait(false);

        var draft = new AccountDraft(owner);
        foreach (var importer in PartImporters.All)
            await importer.ImportAsync(answers, draft, cancellationToken).ConfigureAwait(false);

        SummaryCheck.Apply(draft);
        var time = CaptureTime.Resolve(options.CapturedAt, capture, answers.NewestInstant);
        ReportAgeCheck.Apply(draft, time.End);
        return StateAssembler.Assemble(draft, time, capture?.Regions);
    }
}
