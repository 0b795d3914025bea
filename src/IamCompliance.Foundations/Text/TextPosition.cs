namespace IamCompliance.Foundations.Text;

/// <summary>Points at one character of a text: line and column count from 1, the offset from 0, in UTF-16 units.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The character within the line.</param>
/// <param name="Offset">The character within the text.</param>
public readonly record struct TextPosition(int Line, int Column, int Offset)
{
    /// <summary>Finds the line and column of one character; who asks for many keeps a <see cref="LineMap"/>.</summary>
    public static TextPosition Of(string text, int offset) => new LineMap(text).PositionOf(offset);

    /// <inheritdoc />
    public override string ToString() => $"{Line}:{Column}";
}
