namespace IamCompliance.AwsEmulator.Synthetic;

/// <summary>Says how large a synthetic account is; the same size gives the same account.</summary>
public sealed record SyntheticSize
{
    /// <summary>Gets the number of IAM users.</summary>
    /// <value>20.</value>
    public int Users { get; init; } = 20;

    /// <summary>Gets the number of groups.</summary>
    /// <value>5.</value>
    public int Groups { get; init; } = 5;

    /// <summary>Gets the number of roles.</summary>
    /// <value>10.</value>
    public int Roles { get; init; } = 10;

    /// <summary>Gets the number of customer-managed policies.</summary>
    /// <value>10.</value>
    public int Policies { get; init; } = 10;

    /// <summary>Gets what the account's chances are drawn from.</summary>
    /// <value>1.</value>
    public int Seed { get; init; } = 1;

    /// <summary>Gets the time that every age counts back from.</summary>
    /// <value>2026-06-01T12:00:00Z.</value>
    public DateTimeOffset CapturedAt { get; init; } = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Gets the account's id.</summary>
    /// <value>111122223333.</value>
    public string AccountId { get; init; } = "111122223333";

    /// <summary>Gets the partition.</summary>
    /// <value>aws.</value>
    public string Partition { get; init; } = "aws";

    /// <summary>Gets the home region.</summary>
    /// <value>eu-central-1.</value>
    public string HomeRegion { get; init; } = "eu-central-1";

    /// <summary>Gets the enabled regions; the home region is always one.</summary>
    /// <value>eu-central-1, eu-west-1, us-east-1.</value>
    public IReadOnlyList<string> Regions { get; init; } = ["eu-central-1", "eu-west-1", "us-east-1"];

    /// <summary>Gets the accounts of the organization.</summary>
    /// <value>Two beside the account itself.</value>
    public IReadOnlyList<string> OrganizationAccounts { get; init; } = ["222233334444", "333344445555"];

    /// <summary>Gets the account that manages the organization; any other is refused what only that one may ask.</summary>
    /// <value>Null: the account itself.</value>
    public string? ManagementAccountId { get; init; }
}
