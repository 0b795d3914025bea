using IamCompliance.State.Importing;
using IamCompliance.State.Model;

namespace IamCompliance.State.ConfigFiles;

/// <summary>Makes a state of snapshot and history files as AWS Config delivers them to S3.</summary>
/// <remarks>https://docs.aws.amazon.com/config/latest/developerguide/deliver-snapshot-cli.html</remarks>
public static class ConfigFileImporter
{
    /// <summary>Decides by names and content whether a file, or a file in a folder, is one of AWS Config.</summary>
    public static async Task<bool> RecognizesAsync(string path, CancellationToken cancellationToken = default) =>
        (File.Exists(path) || Directory.Exists(path)) && await ConfigFileFinder.AnyAsync(path, cancellationToken).ConfigureAwait(false);

    /// <summary>Imports files and folders of them. What cannot be shown to be all there is becomes a partial part.</summary>
    /// <exception cref="ImportException">There is nothing to import, or it cannot be told whose account it is or when it was
    /// captured.</exception>
    public static async Task<AccountState> ImportAsync(
        IReadOnlyList<string> paths,
        ConfigImportOptions options,
        CancellationToken cancellationToken = default
    )
    {
        if (options.AccountId is { } stated && !IsAccountId(stated))
            throw new ImportException($"`{stated}` is not an account id: 12 digits are.");
        var files = await ConfigFileFinder.FindAsync(paths, cancellationToken).ConfigureAwait(false);
        if (files.Count == 0)
            throw new ImportException(
                $"There is no file of AWS Config in {string.Join(", ", paths.Select(p => $"`{p}`"))}. They are "
                    + $"named …_ConfigSnapshot_….json.gz or …_ConfigHistory_….json.gz."
            );
        var picture = new RecordedPicture(OwnerOf(files, options.AccountId), options);
        var choice = FileChoice.Of(files, picture.Owner);
        foreach (var file in choice.Snapshots)
            await picture.ReadSnapshotAsync(file, cancellationToken).ConfigureAwait(false);
        foreach (var file in choice.Loose)
            await picture.ReadLooseAsync(file, cancellationToken).ConfigureAwait(false);
        return picture.ToState();
    }

    /// <summary>Decides whether text is an account id.</summary>
    internal static bool IsAccountId(string text) => text.Length == 12 && text.All(char.IsAsciiDigit);

    private static string? OwnerOf(IReadOnlyList<ConfigFile> files, string? stated)
    {
        var named = files
            .Select(f => f.Delivered?.AccountId)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (stated is not null)
        {
            return named.Count == 0 || named.Contains(stated) || files.Any(f => f.Delivered is null)
                ? stated
                : throw new ImportException(
                    $"The files are of {Listed(named)}, not of account {stated}. Name the right folder, or the right account."
                );
        }

        return named.Count > 1
            ? throw new ImportException($"The files are of {Listed(named)}. Say which one to import with the account id.")
            : named.FirstOrDefault();
    }

    private static string Listed(List<string> accounts) =>
        accounts.Count == 1
            ? $"account {accounts[0]}"
            : $"{accounts.Count} accounts, {string.Join(", ", accounts.Take(5))}{(accounts.Count > 5 ? ", …" : "")}";
}
