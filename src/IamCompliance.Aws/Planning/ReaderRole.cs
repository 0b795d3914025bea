using System.Text.RegularExpressions;

namespace IamCompliance.Aws.Planning;

/// <summary>Describes the role that a plan is read with. What is not said is asked for when the role is made.</summary>
public sealed partial record ReaderRole
{
    /// <summary>The name by default.</summary>
    public const string DefaultName = "IamComplianceReader";

    /// <summary>Gets the name.</summary>
    /// <value><c>IamComplianceReader</c>.</value>
    public string Name { get; init; } = DefaultName;

    /// <summary>Gets the account whose principals may assume it; null to ask.</summary>
    public string? TrustedAccountId { get; init; }

    /// <summary>Gets the external id they must give; null to ask.</summary>
    public string? ExternalId { get; init; }

    /// <summary>Finds what AWS would not accept; null when there is nothing.</summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html</remarks>
    public string? FindProblem() =>
        !NameShape().IsMatch(Name) ? $"`{Name}` is not a name of a role: 1 to 64 letters, digits and any of + = , . @ - _"
        : TrustedAccountId is { } id && !AccountShape().IsMatch(id) ? $"`{id}` is not an account id: twelve digits"
        : ExternalId is { } external && !ExternalIdShape().IsMatch(external)
            ? "the external id is not one: 2 to 1,224 letters, digits and any of + = , . @ : / - _"
        : null;

    [GeneratedRegex(@"^[A-Za-z0-9_+=,.@-]{1,64}\z")]
    private static partial Regex NameShape();

    [GeneratedRegex(@"^[0-9]{12}\z")]
    private static partial Regex AccountShape();

    [GeneratedRegex(@"^[A-Za-z0-9_+=,.@:/-]{2,1224}\z")]
    private static partial Regex ExternalIdShape();
}
