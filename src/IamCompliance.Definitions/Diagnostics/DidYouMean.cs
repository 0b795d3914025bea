namespace IamCompliance.Definitions.Diagnostics;

/// <summary>Finds the word somebody probably meant, by edit distance.</summary>
public static class DidYouMean
{
    private const int LongestWord = 80;

    /// <summary>Finds the nearest candidate, or nothing when none is near.</summary>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord)
            return null;
        var allowed = Math.Max(1, word.Length / 3);
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > allowed)
                continue;
            var distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance > allowed || distance > bestDistance)
                continue;
            if (distance == bestDistance && string.CompareOrdinal(candidate, best) >= 0)
                continue;
            (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>Words a help line for an unknown word: the near candidate, else all candidates if they are few.</summary>
    public static string? Help(string word, IEnumerable<string> candidates, int listAtMost = 12)
    {
        var all = candidates.Distinct(StringComparer.Ordinal).ToList();
        if (Find(word, all) is { } near)
            return $"Did you mean `{near}`?";
        return all.Count is > 0 && all.Count <= listAtMost ? $"Known here: {string.Join(", ", all.Select(c => $"`{c}`"))}." : null;
    }

    // Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours cost one each.
    private static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                table[i, j] = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}
