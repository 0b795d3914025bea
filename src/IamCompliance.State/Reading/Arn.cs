namespace IamCompliance.State.Reading;

/// <summary>Takes an ARN apart.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html</remarks>
internal readonly record struct Arn(string Partition, string Service, string Region, string Account, string Resource)
{
    public static Arn? TryParse(string? text)
    {
        var fields = text?.Split(':', 6);
        return fields is ["arn", var partition, var service, var region, var account, var resource]
            ? new Arn(partition, service, region, account, resource)
            : null;
    }

    /// <summary>Gets the last segment of the resource's path.</summary>
    public string Name => Resource[(Resource.LastIndexOf('/') + 1)..];
}
