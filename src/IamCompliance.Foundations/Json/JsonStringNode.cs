using IamCompliance.Foundations.Text;

namespace IamCompliance.Foundations.Json;

/// <summary>A string.</summary>
/// <param name="Span">The characters from quote to quote.</param>
/// <param name="Text">What they say, without escapes.</param>
public sealed record JsonStringNode(TextSpan Span, string Text) : JsonNode(Span)
{
    /// <inheritdoc />
    public override string Noun => "a string";
}
