namespace IamCompliance.Policies.Escalation;

/// <summary>A set of principals of an account, by their numbers.</summary>
internal sealed class PrincipalSet(int count)
{
    private const int BitsPerWord = 64;

    private readonly ulong[] words = new ulong[(count + BitsPerWord - 1) / BitsPerWord];

    public bool IsEmpty => !words.AsSpan().ContainsAnyExcept(0UL);

    public void Add(int number) => words[number / BitsPerWord] |= 1UL << (number % BitsPerWord);

    public bool Contains(int number) => (words[number / BitsPerWord] >> (number % BitsPerWord) & 1) != 0;

    public bool Intersects(PrincipalSet other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((words[i] & other.words[i]) != 0)
                return true;
        }

        return false;
    }

    public PrincipalSet And(PrincipalSet other)
    {
        var both = new PrincipalSet(words.Length * BitsPerWord);
        for (var i = 0; i < words.Length; i++)
            both.words[i] = words[i] & other.words[i];
        return both;
    }

    public void Include(PrincipalSet other)
    {
        for (var i = 0; i < words.Length; i++)
            words[i] |= other.words[i];
    }

    /// <summary>Lists the numbers, in order.</summary>
    public IEnumerable<int> Numbers()
    {
        for (var i = 0; i < words.Length; i++)
        {
            for (var bits = words[i]; bits != 0; bits &= bits - 1)
                yield return (i * BitsPerWord) + System.Numerics.BitOperations.TrailingZeroCount(bits);
        }
    }
}
