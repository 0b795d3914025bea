using IamCompliance.State.ConfigFiles;
using IamCompliance.State.Model;

namespace IamCompliance.State.Importing;

/// <summary>Imports a folder, or files, of whichever kind they are: AWS CLI outputs, or what AWS Config delivers.</summary>
public static class FolderImporter
{
    /// <summary>Decides whether a folder holds AWS CLI outputs.</summary>
    public static bool IsExport(string path) =>
        Directory.Exists(path)
        && (Directory.EnumerateFiles(path, "iam-*.json").Any() || Directory.EnumerateFiles(path, "sts-*.json").Any());

    /// <summary>Imports an account.</summary>
    /// <param name="path">The folder, or a file of AWS Config.</param>
    /// <param name="options">What the files do not say about themselves.</param>
    /// <param name="recordedTypes">The resource types that only AWS Config records and a control can name.</param>
    /// <param name="cancellationToken">Cancels the import.</param>
    /// <exception cref="ImportException">No state can be made of it at all.</exception>
    public static async Task<AccountState> ImportAsync(
        string path,
        ImportOptions options,
        IReadOnlyCollection<string> recordedTypes,
        CancellationToken cancellationToken = default
    )
    {
        if (IsExport(path) || !await ConfigFileImporter.RecognizesAsync(path, cancellationToken).ConfigureAwait(false))
            return await ExportImporter.ImportAsync(path, options, cancellationToken).ConfigureAwait(false);
        var files = new ConfigImportOptions
        {
            CapturedAt = options.CapturedAt,
            AccountId = options.AccountId,
            ResourceTypes = recordedTypes,
        };
        return await ConfigFileImporter.ImportAsync([path], files, cancellationToken).ConfigureAwait(false);
    }
}
