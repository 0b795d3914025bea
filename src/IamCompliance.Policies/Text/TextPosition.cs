namespace IamCompliance.Policies.Text;

/// <summary>Names a place of a text as people count: lines and columns from one.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The character within the line.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>Finds the line and column of a character.</summary>
    public static TextPosition Of(string text, int offset)
    {
        var line = 1;
        var lineStart = 0;
        var end = Math.Min(offset, text.Length);
        for (var i = 0; i < end; i++)
        {
            if (text[i] != '\n')
                continue;
            line++;
            lineStart = i + 1;
        }

        return new TextPosition(line, end - lineStart + 1);
    }

    /// <inheritdoc />
    public override string ToString() => $"{Line}:{Column}";
}
