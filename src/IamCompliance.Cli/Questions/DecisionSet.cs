using IamCompliance.Assessment.Decisions;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Loading;
using IamCompliance.Definitions.Decisions;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Cli.Questions;

/// <summary>Holds the decision tests that a path on the command line stands for.</summary>
/// <param name="Files">The files, by path relative to the working directory.</param>
/// <param name="Texts">Their texts, for showing source lines.</param>
/// <param name="Diagnostics">Everything that is wrong with them.</param>
internal sealed record DecisionSet(
    IReadOnlyList<DecisionFile> Files,
    IReadOnlyDictionary<string, SourceText> Texts,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    private const string Folder = "decisions";

    /// <summary>Reads one file, or all files of a folder of decisions.</summary>
    /// <exception cref="UsageException">There is none: that nothing was tested must not look like success.</exception>
    public static DecisionSet Load(string path)
    {
        var sink = new DiagnosticSink();
        var reader = new DefinitionReader(sink);
        var texts = new SortedDictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var file in Find(path, sink))
        {
            var shown = Path.GetRelativePath(Environment.CurrentDirectory, file).Replace('\\', '/');
            if (reader.Read(file, shown) is { } text)
                texts.Add(shown, text);
        }

        List<DecisionFile> files = [.. texts.Values.Select(t => DecisionFileReader.Read(t, sink)).OfType<DecisionFile>()];
        foreach (var diagnostic in files.SelectMany(f => f.Decisions).SelectMany(DecisionNames.Check))
            sink.Add(diagnostic);
        return new DecisionSet(files, texts, sink.Ordered());
    }

    private static string[] Find(string path, DiagnosticSink sink)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (File.Exists(full))
            return [full];
        if (!Directory.Exists(full))
            throw new UsageException($"`{path}` does not exist", "name a folder with decisions/, or a file of decisions");
        var folder = Directory.Exists(Path.Combine(full, Folder)) ? Path.Combine(full, Folder) : full;
        var isFolderOfDecisions = folder.Split(Path.DirectorySeparatorChar).Contains(Folder);
        string[] files = isFolderOfDecisions
            ? [.. new DefinitionFolder(folder, sink).Find(folder, "").Select(f => f.Path).Where(f => Path.GetExtension(f) == ".yaml")]
            : [];
        return files.Length > 0
            ? files
            : throw new UsageException(
                $"there is no decision to test in `{path}`",
                "write decisions/<name>.yaml; examples/policy-decisions shows how"
            );
    }
}
