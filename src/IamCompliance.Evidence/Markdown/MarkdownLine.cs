using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace IamCompliance.Evidence.Markdown;

/// <summary>Takes an interpolated line apart: literals are Markdown, holes are text. <c>{x}</c> is prose, <c>{x:code}</c> a code span,
/// <c>{x:cell}</c> a code span in a table.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkdownLine
{
    private readonly StringBuilder line;
    private readonly MarkdownDocument document;

    /// <summary>Called by the compiler for every interpolated line.</summary>
    public MarkdownLine(int literalLength, int formattedCount, MarkdownDocument document)
    {
        line = new StringBuilder(literalLength + (formattedCount * 16));
        this.document = document;
    }

    /// <summary>Gets the finished line.</summary>
    public StringBuilder Text => line;

    /// <summary>Takes Markdown that the writer states itself.</summary>
    public void AppendLiteral(string value) => line.Append(value);

    /// <summary>Takes a number.</summary>
    public void AppendFormatted(int value) => line.Append(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Takes text from outside.</summary>
    public void AppendFormatted(string? value, string? format = null)
    {
        var clean = document.Clean(value ?? "");
        line.Append(
            format switch
            {
                null => MarkdownText.Escape(clean),
                "code" => MarkdownText.Code(clean),
                "cell" => MarkdownText.CodeCell(clean),
                _ => throw new FormatException($"Unknown format {format}: leave it out, or say code or cell."),
            }
        );
    }
}
