using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Cli.Loading;

/// <summary>Finds the definition files below a folder, sorted. Of symbolic links only those to files of the same project are
/// followed.</summary>
/// <param name="project">The folder that links must not lead out of.</param>
/// <param name="sink">Takes the links that are not followed.</param>
internal sealed class DefinitionFolder(string project, DiagnosticSink sink)
{
    private readonly string inside = Path.TrimEndingDirectorySeparator(Path.GetFullPath(project)) + Path.DirectorySeparatorChar;

    /// <summary>Finds the YAML files of a folder and its subfolders, and the JSON files of its events.</summary>
    /// <param name="directory">The folder; it need not exist.</param>
    /// <param name="prefix">What its logical paths begin with, such as <c>controls/</c>.</param>
    public IReadOnlyList<(string Path, string LogicalPath)> Find(string directory, string prefix)
    {
        var found = new List<(string Path, string LogicalPath)>();
        if (Directory.Exists(directory))
            Walk(new DirectoryInfo(directory), prefix, prefix + "events/", found);
        return found;
    }

    private void Walk(DirectoryInfo directory, string prefix, string events, List<(string Path, string LogicalPath)> found)
    {
        foreach (var entry in directory.EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            var path = prefix + entry.Name;
            var isDefinition = entry.Extension == ".yaml" || (entry.Extension == ".json" && prefix == events);
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                if (WhyNotFollowed(entry) is not { } why)
                    Add(isDefinition);
                else if (isDefinition || entry is DirectoryInfo)
                    sink.Report(
                        ReadingDiagnostics.SymbolicLink,
                        SourceSpan.StartOf(path),
                        "Put the files themselves there, or a link to a file of the project.",
                        path,
                        why
                    );
            }
            else if (entry is DirectoryInfo below)
            {
                Walk(below, path + "/", events, found);
            }
            else
            {
                Add(isDefinition);
            }

            void Add(bool isWanted)
            {
                if (isWanted)
                    found.Add((entry.FullName, path));
            }
        }
    }

    private string? WhyNotFollowed(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) switch
            {
                null or { Exists: false } => "leads nowhere",
                DirectoryInfo => "leads to a folder, which is not followed",
                var file => file.FullName.StartsWith(inside, StringComparison.Ordinal) ? null : "leads out of the project",
            };
        }
        catch (IOException)
        {
            return "leads in a circle";
        }
    }
}
