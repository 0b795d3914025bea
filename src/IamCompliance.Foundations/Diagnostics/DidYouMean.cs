namespace IamCompliance.Foundations.Diagnostics;

/// <summary>Finds the word somebody probably meant, by edit distance, in any case of letters.</summary>
public static class DidYouMean
{
    // The longest words that anybody looks for are names of actions and condition keys.
    private const int LongestWord = 128;

    /// <summary>Finds the nearest candidate, the first in ordinal order where several are equally near, or nothing when none is near: a
    /// third of the word may differ.</summary>
    /// <param name="word">The word.</param>
    /// <param name="candidates">What may have been meant.</param>
    /// <param name="most">The most slips, where a third of the word is too many.</param>
    public static string? Find(string word, IEnumerable<string> candidates, int most = int.MaxValue)
    {
        if (word.Length is 0 or > LongestWord)
            return null;
        var allowed = Math.Min(most, Math.Max(1, word.Length / 3));
        var lower = word.ToLowerInvariant();
        string? best = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > allowed)
                continue;
            var distance = EditDistance.Between(lower, candidate.ToLowerInvariant());
            if (distance > allowed || (distance == allowed && best is not null && string.CompareOrdinal(candidate, best) >= 0))
                continue;
            (best, allowed) = (candidate, distance);
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
}
