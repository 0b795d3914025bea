using IamCompliance.Foundations.Text;

namespace IamCompliance.Policies.Json;

/// <summary>A number, true, false or null, as it was written.</summary>
internal sealed record JsonLiteralNode(TextSpan Span, string Text) : JsonNode(Span)
{
    public bool IsNull => Text == "null";

    public override string Noun =>
        Text switch
        {
            "null" => "null",
            "true" or "false" => "a boolean",
            _ => "a number",
        };
}
