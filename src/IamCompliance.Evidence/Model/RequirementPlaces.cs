using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Evidence.Model;

/// <summary>Looks up where requirements are written.</summary>
internal sealed class RequirementPlaces(LinkedCatalogue catalogue)
{
    private readonly Dictionary<(string, string), SourceSpan> places = catalogue
        .Programs.SelectMany(p => p.Requirements.Select(r => (Key: (p.Id, r.Id), Place: r.Span.Path is null ? p.Span : r.Span)))
        .DistinctBy(r => r.Key)
        .ToDictionary(r => r.Key, r => r.Place);

    /// <summary>Finds the place; null for a requirement of a program that is not in the catalogue.</summary>
    public SourceSpan? Find(RequirementReference requirement) =>
        places.TryGetValue((requirement.Program, requirement.Requirement), out var place) ? place : null;
}
