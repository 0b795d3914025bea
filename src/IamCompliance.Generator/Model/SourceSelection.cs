using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Generator.Model;

/// <summary>Chooses the files an assembly must carry so that linking them again selects exactly the same controls.</summary>
internal static class SourceSelection
{
    private const string ControlFile = "/control.yaml";
    private const string CasesFile = "/cases.yaml";

    /// <summary>Gets the files by path.</summary>
    public static EquatableArray<SourceModel> Of(LinkedCatalogue catalogue, FileIndex files, EquatableArray<CaseChapterModel> cases)
    {
        var references = new ReferenceClosure(catalogue, files);
        foreach (var control in cases.SelectMany(c => c.Cases).Select(c => c.ControlId))
            references.AddControl(control);
        if (catalogue.Profile is not null)
            references.AddRun();

        var tested = new HashSet<string>(cases.SelectMany(c => c.Cases).Select(c => c.ControlId), StringComparer.Ordinal);
        return references
            .Paths.SelectMany(p => WithCases(p, tested))
            .Where(files.Contains)
            .OrderBy(p => p, StringComparer.Ordinal)
            .Select(p => new SourceModel(p, files.GetText(p)))
            .ToEquatableArray();
    }

    // Who runs the assembly trusts the compiler, which has seen the cases; only those that are tests go along.
    private static IEnumerable<string> WithCases(string path, HashSet<string> tested) =>
        path.EndsWith(ControlFile, StringComparison.Ordinal) && tested.Contains(DefinitionPath.Parse(path).Name)
            ? [path, path.Substring(0, path.Length - ControlFile.Length) + CasesFile]
            : [path];
}
