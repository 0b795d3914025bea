using System.Globalization;

namespace IamCompliance.LogFilters.Operands;

/// <summary>
/// A number of a pattern or an event. Ordered by its nearest double and, where both are exact decimals, by these: identifiers of 20 digits
/// stay apart, and numbers beyond a decimal's range still compare.
/// </summary>
internal readonly struct LogNumber : IComparable<LogNumber>
{
    private readonly double _nearest;
    private readonly decimal? _exact;

    private LogNumber(double nearest, decimal? exact) => (_nearest, _exact) = (nearest, exact);

    /// <summary>
    /// Reads "an integer or a decimal with an optional + or - sign", and in scientific notation "followed by 'e', followed by an integer
    /// with an optional + or - sign". Nothing else is a number: no white space, no thousands separator, no infinity.
    /// </summary>
    public static LogNumber? Find(string text)
    {
        if (!HasForm(text))
            return null;
        var nearest = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        var exact = decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : (decimal?)null;
        return new LogNumber(nearest, exact);
    }

    public int CompareTo(LogNumber other)
    {
        var order = _nearest.CompareTo(other._nearest);
        return order == 0 && _exact is { } mine && other._exact is { } theirs ? mine.CompareTo(theirs) : order;
    }

    private static bool HasForm(string text)
    {
        var at = text is ['+' or '-', ..] ? 1 : 0;
        if (!SkipDigits(text, ref at))
            return false;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            if (!SkipDigits(text, ref at))
                return false;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            if (at < text.Length && text[at] is '+' or '-')
                at++;
            if (!SkipDigits(text, ref at))
                return false;
        }

        return at == text.Length;
    }

    private static bool SkipDigits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at > start;
    }
}
