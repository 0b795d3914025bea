namespace IamCompliance.Foundations.Patterns;

/// <summary>Says which characters of a pattern are wildcards, and what counts as one character of a text.</summary>
public readonly struct GlobSyntax
{
    /// <summary>Creates a syntax.</summary>
    /// <param name="many">The wildcard for any characters, none included.</param>
    /// <param name="one">The wildcard for any one character.</param>
    /// <param name="takesPairs">Whether a surrogate pair is one character; where it is not, each of its halves is.</param>
    public GlobSyntax(char many, char one, bool takesPairs)
    {
        Many = many;
        One = one;
        TakesPairs = takesPairs;
    }

    /// <summary>Gets the syntax that people write: <c>*</c> and <c>?</c>, characters of Unicode.</summary>
    public static GlobSyntax Written { get; } = new('*', '?', takesPairs: true);

    /// <summary>Gets the wildcard for any characters, none included.</summary>
    public char Many { get; }

    /// <summary>Gets the wildcard for any one character.</summary>
    public char One { get; }

    /// <summary>Gets whether a surrogate pair is one character.</summary>
    public bool TakesPairs { get; }
}
