namespace IamCompliance.Policies.Documents;

/// <summary>Tells the kind of a policy from what it says, where nobody says what it is attached to.</summary>
public static class PolicyKindGuess
{
    /// <summary>Guesses the kind: a trust policy names principals and assumes roles, a resource policy names principals, any other is an
    /// identity policy.</summary>
    public static PolicyKind Of(string text)
    {
        // Read as a resource policy, nothing that matters here is refused.
        var statements = PolicyDocumentParser.Parse(text, PolicyKind.Resource).Statements;
        if (!statements.Any(s => s.Principals is not null))
            return PolicyKind.Identity;
        return statements.Any(s =>
            s.Resources is null && s.Actions.Values.Any(a => a.Value.StartsWith("sts:", StringComparison.OrdinalIgnoreCase))
        )
            ? PolicyKind.Trust
            : PolicyKind.Resource;
    }
}
