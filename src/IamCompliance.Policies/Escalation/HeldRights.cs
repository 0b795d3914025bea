using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>Somebody whose rights a principal can come to hold, as they are or after changes.</summary>
/// <param name="Form">The user or role with the policies it then has.</param>
/// <param name="Able">What those policies mention.</param>
/// <param name="Steps">The steps that lead there, in an order in which they can be gone; none for the principal itself.</param>
/// <param name="IsChanged">Whether it is other than the account says, or new.</param>
/// <param name="IsHead">Whether what can be added to it is added; otherwise it is one addition of several, followed alone.</param>
internal sealed record HeldRights(
    AccountPrincipal Form,
    Capabilities Able,
    IReadOnlyList<EscalationStep> Steps,
    bool IsChanged,
    bool IsHead
)
{
    /// <summary>Gets whether it can change what others, or itself, may do.</summary>
    public bool CanChange { get; } = Able.CanGrant || Able.CanUnbind;

    /// <summary>The steps that lead here and there, and one more.</summary>
    public IReadOnlyList<EscalationStep> With(HeldRights other, IEnumerable<EscalationStep> steps) =>
        [.. Steps.Concat(other.Steps).Concat(steps).Distinct<EscalationStep>(ReferenceEqualityComparer.Instance)];
}
