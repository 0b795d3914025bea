using System.Text.Json;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Coverage;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Programs;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Results;

/// <summary>Writes what holds for every account: programs chosen, and what nobody tests.</summary>
internal static class CatalogueJson
{
    /// <summary>Writes <c>profiles</c>, <c>programs</c>, <c>uncovered</c>, <c>partial</c>, <c>inherited</c>, <c>excluded</c>,
    /// <c>notSelected</c> and <c>notSelectedPrices</c>.</summary>
    public static void Write(Utf8JsonWriter json, LinkedCatalogue catalogue)
    {
        json.Texts("profiles", catalogue.Profile?.Layers ?? []);
        var coverage = new CoverageReader(catalogue);
        var programs = Untested.ChosenPrograms(catalogue);
        json.Objects("programs", programs, (j, program) =>
        {
            j.Text("id", program.Id);
            j.Text("name", program.Name);
            j.Text("edition", program.Edition);
            j.Text("publisher", program.Publisher);
            j.Text("url", program.Url);
            j.WriteNumber("requirements", program.Requirements.Count);
            Coverage(j, coverage.Of(program));
            Inherited(j, program.Inherited);
        });
        var titles = new RequirementTitles(catalogue);
        Requirements(json, "uncovered", catalogue.Uncovered, titles);
        Requirements(json, "partial", Untested.With(catalogue, CoverageState.Partial), titles);
        Requirements(json, "inherited", Untested.With(catalogue, CoverageState.Inherited), titles);
        json.Objects("excluded", (catalogue.Profile?.Exclude ?? []).OrderBy(e => e.Control, StringComparer.Ordinal), (j, excluded) =>
        {
            j.Text("control", excluded.Control);
            j.Text("reason", excluded.Reason);
            j.Text("source", ParameterSource.Text(excluded.Span));
        });
        json.Texts("notSelected", Untested.NotSelected(catalogue));
        json.Objects("notSelectedPrices", Untested.NotSelectedForPrice(catalogue), (j, control) =>
        {
            j.Text("control", control.Id);
            j.Text("price", ControlPrice.Words(control));
            j.Texts("parts", ControlPrice.Of(control).Select(p => p.Part));
        });
    }

    /// <summary>Writes the two properties that name a requirement.</summary>
    public static void Write(Utf8JsonWriter json, RequirementReference requirement)
    {
        json.Text("program", requirement.Program);
        json.Text("requirement", requirement.Requirement);
    }

    private static void Requirements(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<RequirementReference> requirements,
        RequirementTitles titles
    ) => json.Objects(name, requirements, (j, requirement) =>
        {
            Write(j, requirement);
            j.Text("title", titles.Find(requirement));
        });

    private static void Coverage(Utf8JsonWriter json, ProgramCoverage coverage)
    {
        json.WriteStartObject("coverage");
        foreach (var state in Enum.GetValues<CoverageState>())
            json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(state.ToString()), coverage.Count(state));
        json.WriteEndObject();
    }

    private static void Inherited(Utf8JsonWriter json, InheritedEvidence? inherited)
    {
        if (inherited is null)
        {
            json.WriteNull("inheritedFrom");
            return;
        }

        json.WriteStartObject("inheritedFrom");
        json.Text("artifact", inherited.Artifact);
        json.Text("page", inherited.Page);
        if (inherited.InScope is { } services)
            json.Texts("inScope", services);
        else
            json.WriteNull("inScope");
        json.WriteEndObject();
    }
}
