using IamCompliance.Cli.Output;

namespace IamCompliance.Cli.Loading;

/// <summary>Names the files of a project that lie beside a state and do not count, because a state alone was named: nobody shall believe
/// that a waiver was used.</summary>
internal static class UnusedProjectFiles
{
    private static readonly string[] Names = [WorkspaceLoader.ProfileName, "waivers.yaml", "attestations.yaml"];

    /// <summary>Warns of those in the folder of a state or export, in an export itself, and in the folder the command runs in.</summary>
    /// <param name="path">The full path of the state or the export.</param>
    public static void Warn(string path)
    {
        foreach (var file in Find(path))
            Terminal.Warn(
                $"`{file}` is not used: a state was named, and no project. Check the folder of "
                    + $"{WorkspaceLoader.ProfileName} to have it count, with the state among its accounts."
            );
    }

    private static IEnumerable<string> Find(string path) =>
        new[] { Directory.Exists(path) ? path : null, Path.GetDirectoryName(path), Environment.CurrentDirectory }
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .Where(File.Exists);
}
