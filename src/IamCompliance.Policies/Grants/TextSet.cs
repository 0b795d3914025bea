using IamCompliance.Policies.Matching;

namespace IamCompliance.Policies.Grants;

/// <summary>A set of texts: those that any of some patterns matches, or those that none of them does.</summary>
internal sealed class TextSet(Pattern[] patterns, bool isNegated)
{
    public static TextSet Everything { get; } = Of(Wildcards.Many.ToString());

    public IReadOnlyList<Pattern> Patterns => patterns;

    public bool IsNegated => isNegated;

    public static TextSet Of(params string[] compiled) => new([.. compiled.Select(c => new Pattern(c))], isNegated: false);

    public bool Contains(ReadOnlySpan<char> text)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.IsMatch(text))
                return !isNegated;
        }

        return isNegated;
    }

    public TextSet Inverse() => new(patterns, !isNegated);
}
