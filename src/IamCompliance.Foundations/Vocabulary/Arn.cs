namespace IamCompliance.Foundations.Vocabulary;

/// <summary>Takes an ARN apart. A field is copied when it is asked for, so that to look at one costs no other.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html</remarks>
public readonly record struct Arn
{
    private const string Start = "arn:";

    private readonly string text;
    private readonly int service;
    private readonly int region;
    private readonly int account;
    private readonly int resource;

    private Arn(string text, int service, int region, int account, int resource) =>
        (this.text, this.service, this.region, this.account, this.resource) = (text, service, region, account, resource);

    /// <summary>Gets the partition, such as <c>aws</c>.</summary>
    public string Partition => Field(Start.Length, service);

    /// <summary>Gets the service, such as <c>iam</c>.</summary>
    public string Service => Field(service, region);

    /// <summary>Gets the region; empty for what belongs to none.</summary>
    public string Region => Field(region, account);

    /// <summary>Gets the account id; empty for what belongs to none.</summary>
    public string Account => Field(account, resource);

    /// <summary>Gets the resource: everything behind the fifth colon.</summary>
    public string Resource => text.Substring(resource);

    /// <summary>Gets the last segment of the resource's path.</summary>
    public string Name => text.Substring(Math.Max(resource, text.LastIndexOf('/') + 1));

    /// <summary>Reads an ARN; nothing when the text has fewer than six fields or begins otherwise. Fields are not checked.</summary>
    public static Arn? TryParse(string? text)
    {
        if (text is null || !text.StartsWith(Start, StringComparison.Ordinal))
            return null;
        var service = After(text, Start.Length);
        var region = After(text, service);
        var account = After(text, region);
        var resource = After(text, account);
        return resource < 0 ? null : new Arn(text, service, region, account, resource);
    }

    /// <inheritdoc />
    public override string ToString() => text;

    private static int After(string text, int start) => start >= 0 && text.IndexOf(':', start) is var colon and >= 0 ? colon + 1 : -1;

    // A field ends before the colon that the next one begins behind.
    private string Field(int start, int next) => text.Substring(start, next - 1 - start);
}
