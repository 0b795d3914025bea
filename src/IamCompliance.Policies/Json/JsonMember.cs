using IamCompliance.Foundations.Text;

namespace IamCompliance.Policies.Json;

/// <summary>One member of an object. Duplicates are kept: what to say of them is the reader's matter.</summary>
internal sealed record JsonMember(string Name, TextSpan NameSpan, JsonNode Value);
