namespace IamCompliance.Policies.Escalation;

/// <summary>Says that a principal can gain another's rights, or all rights, by one method.</summary>
/// <param name="Method">The method.</param>
/// <param name="From">The ARN of who can.</param>
/// <param name="To">The ARN of whose rights are gained; null when all rights are.</param>
/// <param name="Evidence">The statements that allow it, as <c>action: policy#statement</c>.</param>
/// <param name="Conditions">The context keys it depends on.</param>
public sealed record EscalationStep(
    EscalationMethod Method,
    string From,
    string? To,
    IReadOnlyList<string> Evidence,
    IReadOnlyList<string> Conditions
)
{
    /// <summary>Gets the ARN of what is changed where that is not who changes it: a user, role, group or policy; null otherwise.</summary>
    public string? Changes { get; private init; }

    /// <summary>Gets whether it depends on tags that whoever made the session of the first principal chose.</summary>
    public bool NeedsSessionTags => Conditions.Any(c => c.StartsWith("aws:PrincipalTag/", StringComparison.OrdinalIgnoreCase));

    internal EscalationStep On(string changed) => changed == From ? this : this with { Changes = changed };
}
