namespace IamCompliance.Definitions.Text;

/// <summary>Orders ids as people read them: runs of digits by their value, so that <c>2.9</c> comes before <c>2.10</c>.</summary>
public sealed class NaturalOrder : IComparer<string>
{
    private NaturalOrder() { }

    /// <summary>Gets the one instance.</summary>
    public static NaturalOrder Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return StringComparer.Ordinal.Compare(x, y);

        int i = 0,
            j = 0;
        while (i < x.Length && j < y.Length)
        {
            var order = IsDigit(x[i]) && IsDigit(y[j]) ? CompareNumbers(Digits(x, ref i), Digits(y, ref j)) : x[i++].CompareTo(y[j++]);
            if (order != 0)
                return order;
        }

        var rest = (x.Length - i).CompareTo(y.Length - j);
        return rest != 0 ? rest : StringComparer.Ordinal.Compare(x, y);
    }

    private static int CompareNumbers(string a, string b) =>
        a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a, b);

    // Without leading zeros, so that the longer one is the larger.
    private static string Digits(string text, ref int at)
    {
        while (at < text.Length && text[at] == '0')
            at++;
        var start = at;
        while (at < text.Length && IsDigit(text[at]))
            at++;
        return text.Substring(start, at - start);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
