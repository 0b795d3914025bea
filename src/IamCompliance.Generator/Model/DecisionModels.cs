using IamCompliance.Generator.Emission;

namespace IamCompliance.Generator.Model;

/// <summary>Names the tests of all decisions, so that no two have one name.</summary>
internal static class DecisionModels
{
    /// <summary>Gets one part of the class for each file, by path.</summary>
    public static EquatableArray<DecisionClassModel> Of(IEnumerable<DecisionFileModel> files)
    {
        // Of two files with one logical path the second is refused elsewhere.
        var distinct = files
            .GroupBy(f => f.Path, StringComparer.Ordinal)
            .Select(g => g.OrderBy(f => f.File, StringComparer.Ordinal).First())
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .ToList();
        var identifiers = Identifiers.ForFiles(distinct.Select(f => f.Name));
        var methods = Identifiers.ForMethods(distinct.SelectMany(f => f.Decisions.Select(d => NameOf(f, d))));
        return distinct
            .Select(f => new DecisionClassModel(identifiers[f.Name], f, f.Decisions.Select(d => methods[NameOf(f, d)]).ToEquatableArray()))
            .ToEquatableArray();
    }

    // The bracket keeps file and sentence apart, in the name as in the method.
    private static string NameOf(DecisionFileModel file, DecisionModel decision) => $"{file.Name}[{decision.Name}]";
}
