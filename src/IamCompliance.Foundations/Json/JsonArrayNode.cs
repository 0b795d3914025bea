using IamCompliance.Foundations.Text;

namespace IamCompliance.Foundations.Json;

/// <summary>An array.</summary>
/// <param name="Span">The characters from bracket to bracket.</param>
/// <param name="Items">The elements, in order.</param>
public sealed record JsonArrayNode(TextSpan Span, IReadOnlyList<JsonNode> Items) : JsonNode(Span)
{
    /// <inheritdoc />
    public override string Noun => "a list";
}
