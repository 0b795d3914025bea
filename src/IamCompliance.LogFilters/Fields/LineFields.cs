namespace IamCompliance.LogFilters.Fields;

/// <summary>Takes a line apart: "Characters between brackets ([]) and double quotation marks ("") are considered single fields", without
/// these marks.</summary>
internal sealed class LineFields
{
    private readonly string _line;
    private readonly int _lastBracket;
    private readonly int _lastQuote;
    private int _at;

    private LineFields(string line)
    {
        _line = line;

        // Known beforehand, so that a line of marks that nothing closes is not searched from each of them.
        _lastBracket = line.LastIndexOf(']');
        _lastQuote = line.LastIndexOf('"');
    }

    /// <param name="line">The line.</param>
    /// <param name="most">How many fields at most; the last one then is the rest of the line, white space and marks included.</param>
    public static IReadOnlyList<string> Split(string line, int most)
    {
        var fields = new List<string>();
        var reader = new LineFields(line);
        reader.SkipWhiteSpace();
        while (reader._at < line.Length)
        {
            var start = reader._at;
            var field = reader.Take();
            reader.SkipWhiteSpace();
            if (fields.Count == most - 1 && reader._at < line.Length)
            {
                fields.Add(line[start..].TrimEnd());
                break;
            }

            fields.Add(field);
        }

        return fields;
    }

    private string Take()
    {
        var start = _at;
        var close = _line[start] switch
        {
            '[' when start < _lastBracket => _line.IndexOf(']', start),
            '"' when start < _lastQuote => _line.IndexOf('"', start + 1),
            _ => -1,
        };
        if (close >= 0)
        {
            _at = close + 1;
            return _line[(start + 1)..close];
        }

        while (_at < _line.Length && !char.IsWhiteSpace(_line[_at]))
            _at++;
        return _line[start.._at];
    }

    private void SkipWhiteSpace()
    {
        while (_at < _line.Length && char.IsWhiteSpace(_line[_at]))
            _at++;
    }
}
