using System.Text;

namespace IamCompliance.Policies.Matching;

/// <summary>Compares compiled patterns as sets of texts: whether two have a text in common, whether one holds all texts of
/// another.</summary>
/// <remarks>Wildcards that stay within a field of an ARN are treated as if they did not: a common text may be reported where there is
/// none.</remarks>
internal static class PatternAlgebra
{
    // Rows of patterns below this length lie on the stack; ARNs are hardly ever longer.
    private const int Short = 512;

    /// <summary>Whether some text matches both patterns.</summary>
    public static bool Intersect(string a, string b)
    {
        if (!BeginAlike(a, b))
            return false;
        // meets[j] says: what follows in a and b[j..] have a text in common. Filled from the end of a, one row an element.
        Span<bool> meets = b.Length < Short ? stackalloc bool[b.Length + 1] : new bool[b.Length + 1];
        Span<bool> row = b.Length < Short ? stackalloc bool[b.Length + 1] : new bool[b.Length + 1];
        meets[b.Length] = true;
        for (var j = b.Length - 1; j >= 0; j--)
            meets[j] = meets[j + 1] && IsStar(b[j]);
        for (var i = a.Length - 1; i >= 0; i--)
        {
            row[b.Length] = IsStar(a[i]) && meets[b.Length];
            for (var j = b.Length - 1; j >= 0; j--)
            {
                row[j] =
                    IsStar(a[i]) || IsStar(b[j])
                        ? (IsStar(a[i]) && (meets[j] || row[j + 1])) || (IsStar(b[j]) && (row[j + 1] || meets[j]))
                        : Meet(a[i], b[j]) && meets[j + 1];
            }

            row.CopyTo(meets);
        }

        return meets[0];
    }

    /// <summary>Whether every text that matches the inner pattern matches the outer.</summary>
    /// <remarks>
    /// Walks the inner pattern as if it were a text: its stars are letters that only stars of the outer can take, its question marks
    /// letters that stars and question marks can. An answer of yes is always right.
    /// </remarks>
    public static bool Includes(string outer, string inner)
    {
        if (!BeginAlike(outer, inner))
            return false;
        outer = Normalise(outer);
        Span<bool> states = outer.Length < Short ? stackalloc bool[outer.Length + 1] : new bool[outer.Length + 1];
        Span<bool> next = outer.Length < Short ? stackalloc bool[outer.Length + 1] : new bool[outer.Length + 1];
        states.Clear();
        states[0] = true;
        SkipStars(outer, states);
        foreach (var element in Normalise(inner))
        {
            next.Clear();
            for (var i = 0; i < outer.Length; i++)
            {
                if (!states[i])
                    continue;
                if (IsStar(outer[i]))
                    next[i] = true;
                else if (!IsStar(element) && (IsOne(outer[i]) || outer[i] == element))
                    next[i + 1] = true;
            }

            SkipStars(outer, next);
            next.CopyTo(states);
        }

        return states[outer.Length];
    }

    // What stands before the first wildcards must be the same: a quick no for most pairs.
    private static bool BeginAlike(string a, string b)
    {
        for (var i = 0; i < a.Length && i < b.Length; i++)
        {
            if (IsWild(a[i]) || IsWild(b[i]))
                return true;
            if (a[i] != b[i])
                return false;
        }

        return a.Length == b.Length || (a.Length > b.Length ? IsWild(a[b.Length]) : IsWild(b[a.Length]));
    }

    // In a run of wildcards only the number of question marks counts, and whether there is a star: question marks go first.
    private static string Normalise(string pattern)
    {
        if (!pattern.Any(IsWild))
            return pattern;
        var result = new StringBuilder(pattern.Length);
        for (var i = 0; i < pattern.Length; )
        {
            var hasStar = false;
            for (; i < pattern.Length && (IsStar(pattern[i]) || IsOne(pattern[i])); i++)
            {
                if (IsStar(pattern[i]))
                    hasStar = true;
                else
                    result.Append(Wildcards.One);
            }

            if (hasStar)
                result.Append(Wildcards.Many);
            if (i < pattern.Length)
                result.Append(pattern[i++]);
        }

        return result.ToString();
    }

    private static void SkipStars(string pattern, Span<bool> states)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (states[i] && IsStar(pattern[i]))
                states[i + 1] = true;
        }
    }

    private static bool IsWild(char c) => IsStar(c) || IsOne(c);

    private static bool Meet(char a, char b) => a == b || IsOne(a) || IsOne(b);

    private static bool IsStar(char c) => c is Wildcards.Many or Wildcards.ManyInSegment;

    private static bool IsOne(char c) => c is Wildcards.One or Wildcards.OneInSegment;
}
