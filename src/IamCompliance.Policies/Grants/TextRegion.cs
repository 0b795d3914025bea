namespace IamCompliance.Policies.Grants;

/// <summary>The texts that belong, for each of some alternatives, to one of its sets at least.</summary>
internal sealed class TextRegion
{
    private const int MostExamples = 64;

    private readonly List<IReadOnlyList<TextSet>> clauses = [];

    public IReadOnlyList<IReadOnlyList<TextSet>> Clauses => clauses;

    /// <summary>Narrows the region to texts of one set at least.</summary>
    public TextRegion Within(params IReadOnlyList<TextSet> alternatives)
    {
        clauses.Add(alternatives);
        return this;
    }

    /// <summary>Narrows the region to texts outside of a set.</summary>
    public TextRegion Outside(TextSet set) => Within(set.Inverse());

    public bool Contains(string text)
    {
        foreach (var clause in clauses)
        {
            if (!Contains(clause, text))
                return false;
        }

        return true;
    }

    /// <summary>Finds a text of the region: by examples of its patterns where these do, else by searching all texts.</summary>
    /// <returns>A text; or null, and whether it is certain that there is none.</returns>
    public (string? Text, bool IsCertain) Find()
    {
        var left = MostExamples;
        foreach (var clause in clauses)
        {
            foreach (var set in clause)
            {
                if (set.IsNegated)
                    continue;
                foreach (var pattern in set.Patterns)
                {
                    if (--left < 0)
                        return Search();
                    var example = WitnessText.Of(pattern.Compiled);
                    if (Contains(example))
                        return (example, true);
                }
            }
        }

        return Search();
    }

    /// <summary>Searches all texts.</summary>
    public (string? Text, bool IsCertain) Search() => new TextSearch(clauses).Run();

    private static bool Contains(IReadOnlyList<TextSet> clause, string text)
    {
        foreach (var set in clause)
        {
            if (set.Contains(text))
                return true;
        }

        return false;
    }
}
