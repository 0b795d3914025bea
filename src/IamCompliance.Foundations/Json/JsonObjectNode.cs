using IamCompliance.Foundations.Text;

namespace IamCompliance.Foundations.Json;

/// <summary>An object.</summary>
/// <param name="Span">The characters from brace to brace.</param>
/// <param name="Members">The members, in order.</param>
public sealed record JsonObjectNode(TextSpan Span, IReadOnlyList<JsonMember> Members) : JsonNode(Span)
{
    /// <inheritdoc />
    public override string Noun => "an object";
}
