namespace IamCompliance.Foundations.Patterns;

/// <summary>Matches texts against patterns with wildcards, in at most the product of their lengths and without allocating.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String</remarks>
public static class Glob
{
    /// <summary>Matches a pattern as people write it: <c>*</c> is any text, <c>?</c> one character.</summary>
    public static bool IsMatch(string pattern, string text) => IsMatch(pattern.AsSpan(), text.AsSpan(), GlobSyntax.Written);

    /// <summary>Matches a pattern of any syntax.</summary>
    public static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, in GlobSyntax syntax)
    {
        int p = 0,
            t = 0,
            star = -1,
            resume = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == syntax.Many)
            {
                star = p++;
                resume = t;
            }
            else if (p < pattern.Length && pattern[p] == syntax.One)
            {
                t += LengthOfCharacter(text, t, syntax);
                p++;
            }
            else if (p < pattern.Length && pattern[p] == text[t])
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                // The last star takes one more character, and the rest of the pattern is tried again.
                p = star + 1;
                resume += LengthOfCharacter(text, resume, syntax);
                t = resume;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == syntax.Many)
            p++;
        return p == pattern.Length;
    }

    private static int LengthOfCharacter(ReadOnlySpan<char> text, int index, in GlobSyntax syntax) =>
        syntax.TakesPairs && char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
}
