using System.Runtime.CompilerServices;
using System.Text;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Foundations.Secrets;

namespace IamCompliance.Evidence.Markdown;

/// <summary>Builds a Markdown text line by line. What stands in a hole of an interpolated line is escaped, always.</summary>
/// <param name="tokens">Replaces volatile values; null where they may stand, in what nobody compares with an earlier text.</param>
internal sealed class MarkdownDocument(VolatileText? tokens)
{
    private readonly StringBuilder text = new();

    /// <summary>Adds a line.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] ref MarkdownLine line) => text.Append(line.Text).Append('\n');

    /// <summary>Adds an empty line.</summary>
    public void Blank() => text.Append('\n');

    /// <summary>Adds a heading of the second level with empty lines around it.</summary>
    public void Section([InterpolatedStringHandlerArgument("")] ref MarkdownLine title) =>
        text.Append("\n## ").Append(title.Text).Append("\n\n");

    /// <summary>Masks secrets, shortens, and replaces volatile values by tokens.</summary>
    public string Clean(string value)
    {
        var masked = AccessKeyIds.Mask(value);
        return ShortText.Of(tokens is null ? masked : tokens.Tokenise(masked));
    }

    /// <summary>Gets how many UTF-16 units the text has so far.</summary>
    public int Length => text.Length;

    /// <inheritdoc />
    public override string ToString() => text.ToString();
}
