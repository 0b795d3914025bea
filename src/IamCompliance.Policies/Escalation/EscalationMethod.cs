namespace IamCompliance.Policies.Escalation;

/// <summary>Describes one way to gain rights, as its file under <c>Escalation/Methods</c> does.</summary>
/// <param name="Id">The name of the file.</param>
/// <param name="Title">What is done, in a few words.</param>
/// <param name="Pattern">How it works.</param>
/// <param name="Needs">The actions that are needed, the one on the target first.</param>
/// <param name="Service">The service that must be trusted by the role; null when none is.</param>
/// <param name="NeedsInstanceProfile">Whether the role must have an instance profile.</param>
/// <param name="NeedsLiveResource">Whether a resource must live that the role is handed to.</param>
/// <param name="References">Where it is described.</param>
public sealed record EscalationMethod(
    string Id,
    string Title,
    EscalationPattern Pattern,
    IReadOnlyList<string> Needs,
    string? Service,
    bool NeedsInstanceProfile,
    bool NeedsLiveResource,
    IReadOnlyList<string> References
)
{
    /// <summary>Gets whether it needs a resource of which IAM data says nothing.</summary>
    public bool NeedsResource => NeedsLiveResource || Pattern is EscalationPattern.UseResource or EscalationPattern.GrantElsewhere;
}
