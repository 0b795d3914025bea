using IamCompliance.Foundations.Text;

namespace IamCompliance.Policies.Json;

internal sealed record JsonObjectNode(TextSpan Span, IReadOnlyList<JsonMember> Members) : JsonNode(Span)
{
    public override string Noun => "an object";
}
