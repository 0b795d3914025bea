namespace IamCompliance.Foundations.Text;

/// <summary>Turns offsets of a text into lines and columns. Lines end with <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
public sealed class LineMap
{
    private readonly List<int> starts = [0];
    private readonly int length;

    /// <summary>Finds where the lines of a text begin.</summary>
    public LineMap(string text)
    {
        length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }
    }

    /// <summary>Finds line and column of an offset; offsets beyond the end are taken as the end.</summary>
    public TextPosition PositionOf(long offset)
    {
        var clamped = (int)Math.Max(0, Math.Min(offset, length));
        var found = starts.BinarySearch(clamped);
        var line = found >= 0 ? found : ~found - 1;
        return new TextPosition(line + 1, clamped - starts[line] + 1, clamped);
    }
}
