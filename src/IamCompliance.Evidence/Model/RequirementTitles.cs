using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;

namespace IamCompliance.Evidence.Model;

/// <summary>Looks up the titles of requirements.</summary>
internal sealed class RequirementTitles(LinkedCatalogue catalogue)
{
    private readonly Dictionary<(string, string), string> titles = catalogue
        .Programs.SelectMany(p => p.Requirements.Select(r => (Key: (p.Id, r.Id), r.Title)))
        .DistinctBy(r => r.Key)
        .ToDictionary(r => r.Key, r => r.Title);

    /// <summary>Finds the title; null for a requirement of a program that is not in the catalogue.</summary>
    public string? Find(RequirementReference requirement) => titles.GetValueOrDefault((requirement.Program, requirement.Requirement));
}
