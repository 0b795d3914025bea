using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Decisions;

/// <summary>Holds one decision test: a request, what applies to it, and what IAM must decide.</summary>
public sealed record ExpectedDecision
{
    /// <summary>Gets the sentence that names the decision; distinct within its file.</summary>
    public required string Name { get; init; }

    /// <summary>Gets who asks.</summary>
    public required DecisionPrincipal Principal { get; init; }

    /// <summary>Gets the action, such as <c>s3:GetObject</c>.</summary>
    public required string Action { get; init; }

    /// <summary>Gets the ARN, or <c>*</c> for an action about no resource.</summary>
    public required string Resource { get; init; }

    /// <summary>Gets the account that owns the resource, where the ARN does not say it.</summary>
    public string? ResourceAccount { get; init; }

    /// <summary>Gets the context keys with their values; a key without values is absent.</summary>
    public required IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Context { get; init; }

    /// <summary>Gets whether nothing is known of keys that are not listed; otherwise they are absent.</summary>
    public bool IsContextPartial { get; init; }

    /// <summary>Gets the state file or export the principal is taken from, relative to the YAML file's folder; null when the policies are
    /// named.</summary>
    public string? Account { get; init; }

    /// <summary>Gets the organization's management account, which its control policies do not bind; null when it is another.</summary>
    public string? ManagementAccount { get; init; }

    /// <summary>Gets the policies that apply, by name.</summary>
    public required DecisionPolicies Policies { get; init; }

    /// <summary>Gets the decision that must come out: a word of <see cref="DecisionWords.Expectations"/>.</summary>
    public required string Expect { get; init; }

    /// <summary>Gets exactly what must stand against the request, as words of <see cref="DecisionWords.Blockers"/>; null when that does not
    /// matter.</summary>
    public IReadOnlyList<string>? BlockedBy { get; init; }

    /// <summary>Gets where the words of the request stand.</summary>
    public required DecisionPlaces Places { get; init; }

    /// <summary>Gets the characters of the name.</summary>
    public required SourceSpan Span { get; init; }
}
