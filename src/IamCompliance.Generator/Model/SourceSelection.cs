using IamCompliance.Definitions.Linking;

namespace IamCompliance.Generator.Model;

/// <summary>Chooses the files an assembly must carry so that linking them again selects exactly the same controls, without a problem.</summary>
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

        return references.Paths
            .SelectMany(WithCases)
            .Where(files.Contains)
            .OrderBy(p => p, StringComparer.Ordinal)
            .Select(p => new SourceModel(p, files.GetText(p)))
            .ToEquatableArray();
    }

    private static IEnumerable<string> WithCases(string path) => path.EndsWith(ControlFile, StringComparison.Ordinal)
        ? [path, path.Substring(0, path.Length - ControlFile.Length) + CasesFile]
        : [path];
}
