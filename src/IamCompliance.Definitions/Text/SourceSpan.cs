using IamCompliance.Foundations.Text;

namespace IamCompliance.Definitions.Text;

/// <summary>Says which characters of which file something was read from; the end is exclusive.</summary>
/// <param name="Path">The logical path of the file, with forward slashes.</param>
/// <param name="Start">The first character.</param>
/// <param name="End">The character after the last one.</param>
public readonly record struct SourceSpan(string Path, TextPosition Start, TextPosition End)
{
    /// <summary>Points at the first character of a file, for problems that concern all of it.</summary>
    public static SourceSpan StartOf(string path) => new(path, new TextPosition(1, 1, 0), new TextPosition(1, 1, 0));

    /// <inheritdoc />
    public override string ToString() => $"{Path}({Start.Line},{Start.Column})";
}
