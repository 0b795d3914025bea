using System.Text.Json;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;

namespace IamCompliance.Evidence;

/// <summary>Writes what holds for every account: programs chosen, and what nobody tests.</summary>
internal static class CatalogueJson
{
    /// <summary>Writes <c>profiles</c>, <c>programs</c>, <c>uncovered</c>, <c>excluded</c> and <c>notSelected</c>.</summary>
    public static void Write(Utf8JsonWriter json, LinkedCatalogue catalogue)
    {
        json.Texts("profiles", catalogue.Profile?.Layers ?? []);
        var programs = Untested.ChosenPrograms(catalogue);
        json.Objects("programs", programs, (j, program) =>
        {
            j.Text("id", program.Id);
            j.Text("name", program.Name);
            j.Text("edition", program.Edition);
            j.Text("publisher", program.Publisher);
            j.Text("url", program.Url);
            j.WriteNumber("requirements", program.Requirements.Count);
        });
        var titles = new RequirementTitles(catalogue);
        json.Objects("uncovered", catalogue.Uncovered, (j, requirement) =>
        {
            Write(j, requirement);
            j.Text("title", titles.Find(requirement));
        });
        json.Objects("excluded", (catalogue.Profile?.Exclude ?? []).OrderBy(e => e.Control, StringComparer.Ordinal), (j, excluded) =>
        {
            j.Text("control", excluded.Control);
            j.Text("reason", excluded.Reason);
            j.Text("source", ParameterSource.Text(excluded.Span));
        });
        json.Texts("notSelected", Untested.NotSelected(catalogue));
    }

    /// <summary>Writes the two properties that name a requirement.</summary>
    public static void Write(Utf8JsonWriter json, RequirementReference requirement)
    {
        json.Text("program", requirement.Program);
        json.Text("requirement", requirement.Requirement);
    }
}
