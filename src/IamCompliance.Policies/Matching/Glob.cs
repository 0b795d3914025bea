namespace IamCompliance.Policies.Matching;

/// <summary>Matches a compiled pattern against a text, in at most the product of their lengths and without allocating.</summary>
internal static class Glob
{
    /// <summary>Matches a pattern whose wildcards take any character.</summary>
    public static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        int p = 0,
            t = 0,
            star = -1,
            resume = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == Wildcards.Many)
            {
                star = p++;
                resume = t;
            }
            else if (p < pattern.Length && (pattern[p] == text[t] || pattern[p] == Wildcards.One))
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == Wildcards.Many)
            p++;
        return p == pattern.Length;
    }
}
