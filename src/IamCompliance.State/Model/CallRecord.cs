namespace IamCompliance.State.Model;

/// <summary>Records one operation a part rests on.</summary>
/// <param name="Operation">The operation as IAM actions are written, such as <c>iam:GetAccountSummary</c>.</param>
public sealed record CallRecord(string Operation)
{
    /// <summary>Gets the parameters, by name.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets where the answer came from: a file name of an export, or the endpoint without a password.</summary>
    public string? Source
    {
        get;
        init => field = value is null ? null : UserInfo.Masked(value);
    }

    /// <summary>Gets the region that was asked; null when nobody knows it, and for services without regions.</summary>
    public string? Region { get; init; }

    /// <summary>Gets the request ids, one a page; empty for exports, which do not keep them.</summary>
    public IReadOnlyList<string> RequestIds { get; init; } = [];

    /// <summary>Gets the server's date of the last page; null for exports.</summary>
    public DateTimeOffset? ServerDate { get; init; }

    /// <summary>Gets the number of pages.</summary>
    public int Pages { get; init; } = 1;

    /// <summary>Gets what proves that the list ended, such as <c>IsTruncated absent</c> or <c>not paged</c>; null when nothing
    /// does.</summary>
    public string? EndOfList { get; init; }

    /// <summary>Gets the number of retries.</summary>
    public int Retries { get; init; }

    /// <summary>Gets the SHA-256 of the answer's bytes, lower-case hex.</summary>
    public string? BodySha256 { get; init; }
}
