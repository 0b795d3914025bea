using IamCompliance.Definitions.Cases;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Generator.Emission;
using IamCompliance.Generator.Reading;

namespace IamCompliance.Generator.Model;

/// <summary>Describes the tests of control cases.</summary>
internal static class CaseModels
{
    /// <summary>Gets the chosen cases, chapter by chapter, by control and then in the author's order.</summary>
    public static EquatableArray<CaseChapterModel> Of(LinkedCatalogue catalogue, FileIndex files, CaseSelection selection)
    {
        if (selection == CaseSelection.None)
            return default;

        var chapters = catalogue.Controls.ToDictionary(c => c.Id, c => c.Chapter, StringComparer.Ordinal);
        var cases = catalogue
            .Cases.Where(c => chapters.ContainsKey(c.Control))
            .Where(c => selection == CaseSelection.All || files.IsOwn(c.Span.Path))
            .ToList();
        var methods = Identifiers.ForMethods(cases.Select(NameOf));
        return Chapters
            .All.Select(chapter => new CaseChapterModel(
                chapter,
                Identifiers.ForClass(chapter),
                cases
                    .Where(c => chapters[c.Control] == chapter)
                    .Select(c => new CaseTestModel(c.Control, c.Name, methods[NameOf(c)], files.GetMappedPath(c.Span.Path)))
                    .ToEquatableArray()
            ))
            .Where(c => c.Cases.Count > 0)
            .ToEquatableArray();
    }

    // The bracket keeps control and sentence apart, in the name as in the method.
    private static string NameOf(ControlCase testCase) => $"{testCase.Control}[{testCase.Name}]";
}
