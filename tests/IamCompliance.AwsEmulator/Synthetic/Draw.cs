namespace IamCompliance.AwsEmulator.Synthetic;

/// <summary>Draws chances from a seed, always the same.</summary>
internal sealed class Draw(int seed)
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private readonly Random random = new(seed);

    public int Below(int end) => random.Next(end);

    public int Between(int first, int last) => random.Next(first, last + 1);

    /// <summary>Says yes in so many of a hundred cases.</summary>
    public bool Percent(int percent) => random.Next(100) < percent;

    public T One<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    /// <summary>Makes an id as IAM does: a prefix of four letters, and seventeen more.</summary>
    public string Id(string prefix) => prefix + string.Concat(Enumerable.Range(0, 17).Select(_ => Letters[random.Next(Letters.Length)]));

    public string Uuid()
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes).ToString();
    }
}
