namespace IamCompliance.Foundations.Text;

/// <summary>Marks the characters of a text that something was read from.</summary>
/// <param name="Start">The first character, counted from zero.</param>
/// <param name="Length">The number of characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Gets the place after the last character.</summary>
    public int End => Start + Length;

    /// <summary>Marks what lies between two places.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);
}
