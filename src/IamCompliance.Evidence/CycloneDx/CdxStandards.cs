using System.Text.Json;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Programs;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;

namespace IamCompliance.Evidence.CycloneDx;

/// <summary>Writes the programs that claims refer to, with our own short titles.</summary>
internal static class CdxStandards
{
    /// <summary>Writes the object <c>definitions</c>.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<ProgramEdition> programs)
    {
        json.WriteStartObject("definitions");
        json.Objects("standards", programs, (j, program) =>
        {
            j.Text("bom-ref", CdxNames.Standard(program.Id));
            j.Text("name", program.Name);
            j.Text("version", program.Edition);
            j.Text("owner", program.Publisher);
            j.Objects("requirements", program.Requirements, (r, requirement) =>
            {
                r.Text("bom-ref", CdxNames.Requirement(new RequirementReference(program.Id, requirement.Id)));
                r.Text("identifier", requirement.Id);
                r.Text("title", requirement.Title);
            });
            if (WebReferences.IsWeb(program.Url))
            {
                j.Objects("externalReferences", [program.Url], (x, url) =>
                {
                    x.Text("type", "documentation");
                    x.Text("url", url);
                });
            }
        });
        json.WriteEndObject();
    }

    /// <summary>Finds the programs that something in the run refers to.</summary>
    public static IReadOnlyList<ProgramEdition> Of(EvidenceRun run)
    {
        var used = run
            .Accounts.SelectMany(RuleResult.Of)
            .SelectMany(r => r.Requirements)
            .Select(r => r.Program)
            .ToHashSet(StringComparer.Ordinal);
        return [.. run.Catalogue.Programs.Where(p => used.Contains(p.Id)).DistinctBy(p => p.Id).OrderBy(p => p.Id, StringComparer.Ordinal)];
    }
}
