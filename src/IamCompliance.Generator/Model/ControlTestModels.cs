using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Generator.Emission;

namespace IamCompliance.Generator.Model;

/// <summary>Describes the tests of the selected controls.</summary>
internal static class ControlTestModels
{
    /// <summary>Gets one class per chapter in the order of the chapters, one method per bound control in the order of names.</summary>
    public static EquatableArray<ChapterModel> Of(LinkedCatalogue catalogue, FileIndex files)
    {
        var methods = Identifiers.ForMethods(catalogue.Selected.Select(b => b.Name));
        return Chapters
            .All.Select(chapter => new ChapterModel(
                chapter,
                Identifiers.ForClass(chapter),
                catalogue.Profile?.Organization is not null,
                catalogue
                    .Selected.Where(b => b.Control.Chapter == chapter)
                    .OrderBy(b => b.Name, StringComparer.Ordinal)
                    .Select(b => Of(b, methods[b.Name], files))
                    .ToEquatableArray()
            ))
            .Where(c => c.Controls.Count > 0)
            .ToEquatableArray();
    }

    private static ControlTestModel Of(BoundControl bound, string method, FileIndex files) =>
        new(
            bound.Name,
            method,
            bound.Control.Id,
            bound.Control.Title,
            bound.Control.Severity.ToString().ToLowerInvariant(),
            bound.Requirements.Select(r => new RequirementModel(r.Program, r.Requirement)).ToEquatableArray(),
            files.GetMappedPath(bound.Control.Span.Path)
        );
}
