using System.Buffers;

namespace IamCompliance.Policies.Matching;

/// <summary>Matches patterns that mix wildcards that cross colons with wildcards that do not.</summary>
/// <remarks>A matcher of its own beside <see cref="IamCompliance.Foundations.Patterns.Glob"/>: with two kinds of stars the last star is not
/// always the one that must give way, so all places in the pattern are followed at once.</remarks>
internal static class SegmentGlob
{
    private const int OnStack = 512;

    public static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var size = pattern.Length + 1;
        bool[]? rented = null;
        var states = size <= OnStack ? stackalloc bool[OnStack] : rented = ArrayPool<bool>.Shared.Rent(size);
        states = states[..size];
        states.Clear();
        states[0] = true;
        SkipStars(pattern, states);
        foreach (var c in text)
            Advance(pattern, states, c);
        var result = states[pattern.Length];
        if (rented is not null)
            ArrayPool<bool>.Shared.Return(rented);
        return result;
    }

    // states[i] says: the first i elements of the pattern match what was read so far. From the end, so that each state is read before it is
    // written.
    private static void Advance(ReadOnlySpan<char> pattern, Span<bool> states, char c)
    {
        for (var i = pattern.Length; i >= 0; i--)
        {
            var arrives = i > 0 && states[i - 1] && Takes(pattern[i - 1], c);
            var stays = i < pattern.Length && states[i] && IsStar(pattern[i]) && Takes(pattern[i], c);
            states[i] = arrives || stays;
        }

        SkipStars(pattern, states);
    }

    private static void SkipStars(ReadOnlySpan<char> pattern, Span<bool> states)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (states[i] && IsStar(pattern[i]))
                states[i + 1] = true;
        }
    }

    private static bool IsStar(char p) => p is Wildcards.Many or Wildcards.ManyInSegment;

    private static bool Takes(char p, char c) =>
        p switch
        {
            Wildcards.Many or Wildcards.One => true,
            Wildcards.ManyInSegment or Wildcards.OneInSegment => c != ':',
            _ => p == c,
        };
}
