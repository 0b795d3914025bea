using System.Text.Json;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Assessment.Access;

/// <summary>A policy that grants a principal something, and where it comes from.</summary>
/// <param name="Name">The name.</param>
/// <param name="Arn">The ARN; null for an inline policy.</param>
/// <param name="GroupName">The group it comes from; null when it is the principal's own.</param>
/// <param name="Document">The recorded document; null when it was not recorded.</param>
/// <param name="Policy">The compiled document; null when it was not recorded.</param>
internal sealed record HeldPolicy(string Name, string? Arn, string? GroupName, JsonElement? Document, CompiledPolicy? Policy)
{
    /// <summary>Stands for whatever a list would hold that is recorded as something else.</summary>
    public static HeldPolicy Unread(string list, string? groupName = null) => new($"what {list} should list", null, groupName, null, null);

    public string Source =>
        GroupName is not null ? "group"
        : Arn is null ? "inline"
        : "attached";

    public bool IsAwsManaged => Arn?.Contains(":iam::aws:policy/", StringComparison.Ordinal) == true;

    /// <summary>Gets why nothing follows from the policy; null when something does.</summary>
    public string? Problem => Policy is null ? $"the document of {Arn ?? Name} was not recorded" : DocumentReader.WhyUndecidable(Policy);
}
