using IamCompliance.Foundations.Text;

namespace IamCompliance.Policies.Json;

internal sealed record JsonArrayNode(TextSpan Span, IReadOnlyList<JsonNode> Items) : JsonNode(Span)
{
    public override string Noun => "a list";
}
