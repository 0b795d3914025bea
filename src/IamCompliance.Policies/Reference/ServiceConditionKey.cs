namespace IamCompliance.Policies.Reference;

/// <summary>One condition key of a service, or of all services.</summary>
/// <param name="Name">The key; <c>${…}</c> or <c>&lt;key&gt;</c> stand for what differs.</param>
/// <param name="Type">The type, with <c>ArrayOf</c> before it when the key can have several values.</param>
internal sealed record ServiceConditionKey(string Name, string Type)
{
    public bool IsMultivalued => Type.StartsWith("ArrayOf", StringComparison.Ordinal);
}
