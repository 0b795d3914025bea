using System.Globalization;
using IamCompliance.Cli.Checking;
using IamCompliance.Cli.Commands;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Running.Accounts;
using IamCompliance.State.ConfigFiles;
using IamCompliance.State.Importing;

namespace IamCompliance.Cli.Loading;

/// <summary>Finds out what a path stands for and loads the definitions that belong to it.</summary>
internal static class WorkspaceLoader
{
    public const string ProfileName = "iamcompliance.yaml";

    /// <summary>Loads the workspace of a folder with a profile, a profile, a state file, a folder of AWS CLI outputs, or files of AWS
    /// Config.</summary>
    /// <param name="path">The path as the user gave it.</param>
    /// <param name="programs">Programs chosen on the command line; they take the place of a missing profile's.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public static async Task<Workspace> LoadAsync(string path, IReadOnlyList<string> programs, CancellationToken cancellationToken)
    {
        var full = Path.GetFullPath(path);
        if (Path.GetFileName(full) == ProfileName && File.Exists(full))
            return FromProfile(Path.GetDirectoryName(full)!);
        if (File.Exists(full))
            return FromState(
                new AccountSource(null, null, await KindOfAsync(full, cancellationToken).ConfigureAwait(false), full),
                programs
            );
        if (!Directory.Exists(full))
            throw new UsageException(
                $"`{path}` does not exist",
                $"name a folder with {ProfileName}, a state file, or a folder of AWS CLI outputs or of AWS Config files"
            );
        if (File.Exists(Path.Combine(full, ProfileName)))
            return FromProfile(full);
        if (FolderImporter.IsExport(full) || await ConfigFileImporter.RecognizesAsync(full, cancellationToken).ConfigureAwait(false))
            return FromState(new AccountSource(null, null, StateSourceKind.ExportDirectory, full), programs);
        throw new UsageException(
            $"`{path}` holds neither {ProfileName} nor AWS CLI outputs nor files of AWS Config",
            "name a project folder, a state file, or a folder with files such as iam-get-account-summary.json "
                + "or ..._ConfigSnapshot_....json.gz"
        );
    }

    /// <summary>Loads the definitions of a folder that need not have a profile: its own controls and the shipped ones.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="withCases">Whether the cases of shipped controls are wanted as well.</param>
    public static Workspace LoadDefinitions(string directory, bool withCases = false)
    {
        if (!Directory.Exists(directory))
            throw new UsageException($"`{directory}` does not exist", $"name a folder with controls or with {ProfileName}");
        return FromProfile(Path.GetFullPath(directory), withCases);
    }

    private static async Task<StateSourceKind> KindOfAsync(string file, CancellationToken cancellationToken) =>
        await ConfigFileImporter.RecognizesAsync(file, cancellationToken).ConfigureAwait(false)
            ? StateSourceKind.ExportDirectory
            : StateSourceKind.StateFile;

    private static Workspace FromProfile(string directory, bool withCases = false)
    {
        var files = DefinitionFiles.Read(directory, withCases);
        var link = Link(files, files.Texts.Values);
        var settings = LiveRun.NewSettings();
        var accounts = link.Catalogue.Profile?.Accounts.Select(a => AccountSource.Of(a, directory, settings)).ToList() ?? [];
        return new Workspace(directory, files.Texts, link, accounts);
    }

    private static Workspace FromState(AccountSource source, IReadOnlyList<string> programs)
    {
        UnusedProjectFiles.Warn(source.Path);
        var files = DefinitionFiles.Read(null, withCases: false);
        var texts = new SortedDictionary<string, SourceText>(files.Texts.ToDictionary(), StringComparer.Ordinal);
        if (programs.Count > 0)
            texts[ProfileName] = ProfileFor(programs);
        return new Workspace(Environment.CurrentDirectory, texts, Link(files, texts.Values), [source]);
    }

    private static LinkResult Link(DefinitionFiles files, IEnumerable<SourceText> texts)
    {
        var link = CatalogueCompiler.Compile(ShippedDefinitions.Read(texts), KnownResourceTypes.Catalog);
        return link with { Diagnostics = [.. files.Diagnostics, .. link.Diagnostics] };
    }

    // The command line's choice of programs goes through the same reader as a profile, so both select alike.
    private static SourceText ProfileFor(IReadOnlyList<string> programs) =>
        new(
            ProfileName,
            string.Create(
                CultureInfo.InvariantCulture,
                $"accounts: [{{ name: account, state: account }}]\nprograms: [{string.Join(", ", programs.Select(Quote))}]\n"
            )
        );

    private static string Quote(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
