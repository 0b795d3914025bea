using IamCompliance.Foundations.Text;

namespace IamCompliance.Foundations.Json;

/// <summary>A number, true, false or null.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Text">What was written.</param>
public sealed record JsonLiteralNode(TextSpan Span, string Text) : JsonNode(Span)
{
    /// <summary>Gets whether it is null.</summary>
    public bool IsNull => Text == "null";

    /// <inheritdoc />
    public override string Noun =>
        Text switch
        {
            "null" => "null",
            "true" or "false" => "a boolean",
            _ => "a number",
        };
}
