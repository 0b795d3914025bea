namespace IamCompliance.Definitions.Predicates;

/// <summary>Says of the requests that a question is about which values a context key has in them.</summary>
/// <param name="Key">The condition key, such as <c>aws:SecureTransport</c>.</param>
/// <param name="Values">Its values; none when the requests do not have the key.</param>
public sealed record RequestValue(string Key, IReadOnlyList<string> Values);
