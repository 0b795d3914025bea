using IamCompliance.State.Importing;
using IamCompliance.State.Model;

namespace IamCompliance.State.RoundTrips;

/// <summary>Is an account written as the files that the AWS CLI would have left behind.</summary>
/// <param name="Files">The files by name.</param>
/// <param name="Subjects">
/// What the account calls a resource, by its type and by the subject id it has once it is imported. What had to be added for the account to
/// hold together is not among them.
/// </param>
public sealed record WrittenExport(
    IReadOnlyDictionary<string, byte[]> Files,
    IReadOnlyDictionary<(string Type, string Subject), string> Subjects
)
{
    /// <summary>Imports the files.</summary>
    /// <exception cref="ImportException">No state can be made of them.</exception>
    public Task<AccountState> ImportAsync(CancellationToken cancellationToken = default) =>
        ExportImporter.ImportAsync(ExportDirectory.Of(Files), new ImportOptions(), cancellationToken);
}
