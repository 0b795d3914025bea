namespace IamCompliance.State.Model;

/// <summary>Says which account a state pictures, when, and for whom it was read.</summary>
public sealed record StateHeader
{
    /// <summary>Gets the 12-digit account id.</summary>
    public required string AccountId { get; init; }

    /// <summary>Gets the partition, such as <c>aws</c>.</summary>
    public required string Partition { get; init; }

    /// <summary>Gets when the first call was made.</summary>
    public required DateTimeOffset CaptureStart { get; init; }

    /// <summary>Gets when the last call was answered: the "now" of every assessment of this state.</summary>
    public required DateTimeOffset CaptureEnd { get; init; }

    /// <summary>Gets how <see cref="CaptureEnd"/> is known.</summary>
    public required CaptureTimeBasis CaptureTimeBasis { get; init; }

    /// <summary>Gets the ARN of the identity that read; null when the export does not say.</summary>
    public string? CallerArn { get; init; }

    /// <summary>Gets where the credentials of the reader came from, in words, such as <c>the profile `audit`, then the role arn:…</c>;
    /// never anything secret. Null for exports.</summary>
    public string? CredentialSource { get; init; }

    /// <summary>Gets how far the clock of the reading machine was ahead of AWS's, in whole seconds; negative when behind, null for
    /// exports.</summary>
    public long? ClockOffsetSeconds { get; init; }

    /// <summary>Gets the regions that regional parts were read in, sorted; empty when the export does not say.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Gets the kinds of endpoints that were asked, sorted: <c>standard</c>, <c>fips</c>, <c>dual-stack</c>, <c>custom</c>; empty
    /// when nobody recorded them.</summary>
    public IReadOnlyList<string> Endpoints { get; init; } = [];

    /// <summary>Gets why nothing of the account could be read, in a sentence; null when something was. Nothing about such an account is
    /// decided.</summary>
    public string? Problem { get; init; }

    /// <summary>Gets the kind of source: <c>live</c>, <c>aws-cli-export</c>, <c>aws-config-files</c>, <c>case</c>,
    /// <c>synthetic</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Gets the version of the tool that made the state.</summary>
    public required string ToolVersion { get; init; }
}
