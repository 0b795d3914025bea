using IamCompliance.Foundations.Text;

namespace IamCompliance.Foundations.Json;

/// <summary>A JSON value that knows where it stands.</summary>
/// <param name="Span">Its characters.</param>
public abstract record JsonNode(TextSpan Span)
{
    /// <summary>Gets what the value is, with an article, for messages.</summary>
    public abstract string Noun { get; }
}
