using System.Text;

namespace IamCompliance.Policies.Matching;

/// <summary>Compares compiled patterns as sets of texts: whether two have a text in common, whether one holds all texts of another.</summary>
/// <remarks>Wildcards that stay within a field of an ARN are treated as if they did not: a common text may be reported where there is none.</remarks>
internal static class PatternAlgebra
{
    /// <summary>Whether some text matches both patterns.</summary>
    public static bool Intersect(string a, string b)
    {
        // meets[j] says: what follows in a and b[j..] have a text in common. Filled from the end of a, one row an element.
        var meets = new bool[b.Length + 1];
        meets[b.Length] = true;
        for (var j = b.Length - 1; j >= 0; j--)
            meets[j] = meets[j + 1] && IsStar(b[j]);
        for (var i = a.Length - 1; i >= 0; i--)
        {
            var row = new bool[b.Length + 1];
            row[b.Length] = IsStar(a[i]) && meets[b.Length];
            for (var j = b.Length - 1; j >= 0; j--)
            {
                row[j] = IsStar(a[i]) || IsStar(b[j])
                    ? (IsStar(a[i]) && (meets[j] || row[j + 1])) || (IsStar(b[j]) && (row[j + 1] || meets[j]))
                    : Meet(a[i], b[j]) && meets[j + 1];
            }

            meets = row;
        }

        return meets[0];
    }

    /// <summary>Whether every text that matches the inner pattern matches the outer.</summary>
    /// <remarks>
    /// Walks the inner pattern as if it were a text: its stars are letters that only stars of the outer can take, its question marks letters
    /// that stars and question marks can. An answer of yes is always right.
    /// </remarks>
    public static bool Includes(string outer, string inner)
    {
        outer = Normalise(outer);
        var states = new bool[outer.Length + 1];
        states[0] = true;
        SkipStars(outer, states);
        foreach (var element in Normalise(inner))
        {
            var next = new bool[outer.Length + 1];
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
            states = next;
        }

        return states[outer.Length];
    }

    // In a run of wildcards only the number of question marks counts, and whether there is a star: question marks go first.
    private static string Normalise(string pattern)
    {
        var result = new StringBuilder(pattern.Length);
        for (var i = 0; i < pattern.Length;)
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

    private static void SkipStars(string pattern, bool[] states)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (states[i] && IsStar(pattern[i]))
                states[i + 1] = true;
        }
    }

    private static bool Meet(char a, char b) => a == b || IsOne(a) || IsOne(b);

    private static bool IsStar(char c) => c is Wildcards.Many or Wildcards.ManyInSegment;

    private static bool IsOne(char c) => c is Wildcards.One or Wildcards.OneInSegment;
}
