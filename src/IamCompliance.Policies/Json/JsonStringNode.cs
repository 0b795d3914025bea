using IamCompliance.Foundations.Text;

namespace IamCompliance.Policies.Json;

internal sealed record JsonStringNode(TextSpan Span, string Text) : JsonNode(Span)
{
    public override string Noun => "a string";
}
