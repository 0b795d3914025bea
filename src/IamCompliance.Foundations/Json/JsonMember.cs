using IamCompliance.Foundations.Text;

namespace IamCompliance.Foundations.Json;

/// <summary>One member of an object. Duplicates are kept: what to say of them is the reader's matter.</summary>
/// <param name="Name">The name, without escapes.</param>
/// <param name="NameSpan">The characters of the name, with its quotes.</param>
/// <param name="Value">The value.</param>
public sealed record JsonMember(string Name, TextSpan NameSpan, JsonNode Value);
