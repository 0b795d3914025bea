using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.State.Importing;
using IamCompliance.TestKit;

namespace IamCompliance.Assessment.Tests.Removals;

/// <summary>Is a copy of an export from which one thing at a time is taken, and what the shipped controls then say.</summary>
internal sealed class SpoiledExport : IDisposable
{
    private static readonly Lazy<CompiledCatalogue> Shipped = new(Compile);

    private readonly TemporaryFolder folder = new();
    private readonly string source;
    private readonly AccountResult whole;

    public SpoiledExport(string source)
    {
        this.source = source;
        foreach (var file in Directory.EnumerateFiles(source))
            File.Copy(file, folder.File(Path.GetFileName(file)));
        whole = Assess() ?? throw new InvalidOperationException($"{source} cannot be imported.");
    }

    /// <summary>Lists the controls that failed or were undecided and are not any more once something is taken out.</summary>
    public IReadOnlyList<string> Appeased(Removal removal)
    {
        var file = folder.File(removal.File);
        if (removal.Text is null)
            File.Delete(file);
        else
            File.WriteAllText(file, removal.Text());
        try
        {
            return Assess() is { } spoiled ? [.. whole.Controls.Zip(spoiled.Controls, Appeased).OfType<string>()] : [];
        }
        finally
        {
            File.Copy(Path.Combine(source, removal.File), file, overwrite: true);
        }
    }

    public void Dispose() => folder.Dispose();

    private static string? Appeased(ControlResult before, ControlResult after)
    {
        if (IsBad(before.Outcome) && after.Outcome is Outcome.Pass or Outcome.NotApplicable)
            return $"{before.Control.Name} {before.Outcome} -> {after.Outcome}";
        var bad = before.Subjects.Where(s => IsBad(s.Observation)).Select(s => s.Subject).ToHashSet(StringComparer.Ordinal);
        return after.Subjects.FirstOrDefault(s => s.Observation == Outcome.Pass && bad.Contains(s.Subject)) is { } subject
            ? $"{before.Control.Name} {subject.Subject} -> {Outcome.Pass}"
            : null;
    }

    private static bool IsBad(Outcome outcome) => outcome is Outcome.Fail or Outcome.Error;

    private static CompiledCatalogue Compile()
    {
        var controls = RepositoryFiles.PathOf("controls");
        var texts = Directory
            .EnumerateFiles(controls, "*.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".yaml" or ".json")
            .Select(p => new SourceText("controls/" + Path.GetRelativePath(controls, p).Replace('\\', '/'), File.ReadAllText(p)));
        var link = CatalogueCompiler.Compile([.. texts], KnownResourceTypes.Catalog);
        return link.HasErrors
            ? throw new InvalidOperationException(link.Diagnostics[0].ToString())
            : CompiledCatalogue.Compile(link.Catalogue);
    }

    // An export that is refused gives no verdict at all.
    private AccountResult? Assess()
    {
        try
        {
            return Shipped.Value.Assess(
                "account",
                ExportImporter.ImportAsync(folder.Path, new ImportOptions()).GetAwaiter().GetResult(),
                ""
            );
        }
        catch (ImportException)
        {
            return null;
        }
    }
}
