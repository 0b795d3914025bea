using IamCompliance.Foundations.Patterns;

namespace IamCompliance.Policies.Matching;

/// <summary>A compiled pattern without variables: matches by the cheapest means that suffices.</summary>
internal sealed class Pattern
{
    private readonly PatternShape shape;
    private readonly string text;

    /// <param name="compiled">Text in which wildcards are those of <see cref="Wildcards"/>.</param>
    public Pattern(string compiled)
    {
        Compiled = compiled;
        var firstWildcard = compiled.AsSpan().IndexOfAnyInRange(Wildcards.Many, Wildcards.OneInSegment);
        (shape, text) = firstWildcard switch
        {
            < 0 => (PatternShape.Exact, compiled),
            0 when compiled.Length == 1 && compiled[0] == Wildcards.Many => (PatternShape.Anything, ""),
            _ when firstWildcard == compiled.Length - 1 && compiled[firstWildcard] == Wildcards.Many => (
                PatternShape.Prefix,
                compiled[..firstWildcard]
            ),
            _ when compiled.Any(Wildcards.IsInSegment) => (PatternShape.SegmentGlob, compiled),
            _ => (PatternShape.Glob, compiled),
        };
    }

    public string Compiled { get; }

    public bool IsAnything => shape == PatternShape.Anything;

    public bool IsExact => shape == PatternShape.Exact;

    public bool IsMatch(ReadOnlySpan<char> value) =>
        shape switch
        {
            PatternShape.Anything => true,
            PatternShape.Exact => value.SequenceEqual(text),
            PatternShape.Prefix => value.StartsWith(text, StringComparison.Ordinal),
            PatternShape.Glob => Glob.IsMatch(text, value, Wildcards.Syntax),
            _ => SegmentGlob.IsMatch(text, value),
        };
}
