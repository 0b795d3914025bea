using IamCompliance.Foundations.Text;

namespace IamCompliance.Foundations.Json;

/// <summary>The first problem of a text that is no JSON.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">Where; empty at the end of the text.</param>
public readonly record struct JsonFault(JsonFaultKind Kind, TextSpan Span);
