namespace IamCompliance.Policies.Escalation;

/// <summary>A chain of steps that ends with the rights of an administrator.</summary>
/// <param name="Steps">The steps, at least one.</param>
public sealed record EscalationPath(IReadOnlyList<EscalationStep> Steps)
{
    /// <summary>Gets the method of the first step.</summary>
    public EscalationMethod Method => Steps[0].Method;

    /// <summary>Gets the principals passed through, the first being who can escalate.</summary>
    public IReadOnlyList<string> Principals => [Steps[0].From, .. Steps.Select(s => s.To).OfType<string>()];

    /// <summary>Gets whether a step needs a resource of which IAM data says nothing.</summary>
    public bool NeedsResource => Steps.Any(s => s.Method.NeedsResource);
}
