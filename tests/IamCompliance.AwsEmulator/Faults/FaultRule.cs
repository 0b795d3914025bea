namespace IamCompliance.AwsEmulator.Faults;

/// <summary>Says which calls go wrong, and how. What is not given matches everything.</summary>
public sealed record FaultRule
{
    /// <summary>Gets the service, by any of its names (IAM action prefix, CLI service, signing name).</summary>
    public string? Service { get; init; }

    /// <summary>Gets the operation, such as <c>GetAccountSummary</c>.</summary>
    public string? Operation { get; init; }

    /// <summary>Gets the account's id.</summary>
    public string? Account { get; init; }

    /// <summary>Gets the region.</summary>
    public string? Region { get; init; }

    /// <summary>Gets the first matching call that goes wrong, counted from 1.</summary>
    /// <value>1.</value>
    public int From { get; init; } = 1;

    /// <summary>Gets the last matching call that goes wrong.</summary>
    /// <value>Null: it never ends.</value>
    public int? To { get; init; }

    /// <summary>Gets what goes wrong.</summary>
    public required FaultAction Action { get; init; }
}
