using IamCompliance.Definitions.Linking;
using IamCompliance.Generator.Emission;

namespace IamCompliance.Generator.Model;

/// <summary>Describes the tests of requirements that need a person.</summary>
internal static class ManualRequirementModels
{
    /// <summary>Gets the manual requirements of the chosen programs in published order.</summary>
    public static EquatableArray<ManualRequirementModel> Of(LinkedCatalogue catalogue, FileIndex files)
    {
        var programs = catalogue.Programs.ToDictionary(p => p.Id, p => p.Span.Path, StringComparer.Ordinal);
        var methods = Identifiers.ForMethods(catalogue.ManualRequirements.Select(NameOf));
        return catalogue
            .ManualRequirements.Select(r => new ManualRequirementModel(
                new RequirementModel(r.Reference.Program, r.Reference.Requirement),
                r.Title,
                methods[NameOf(r)],
                files.GetMappedPath(programs[r.Reference.Program])
            ))
            .ToEquatableArray();
    }

    private static string NameOf(ManualRequirement requirement) => $"{requirement.Reference.Program} {requirement.Reference.Requirement}";
}
