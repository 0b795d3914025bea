namespace IamCompliance.Definitions.Resources;

/// <summary>Lists the parts whose reading costs calls for each principal. Everything else costs a call a page, or one for each of a few
/// resources.</summary>
/// <remarks>
/// No operation of IAM answers these for more than one principal:
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADevices.html,
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateServiceLastAccessedDetails.html,
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSSHPublicKeys.html.
/// </remarks>
public static class PartPrices
{
    /// <summary>Gets the prices, by part.</summary>
    public static IReadOnlyList<PartPrice> All { get; } =
    [new(PartIds.MfaDevices, 1, "user"), new(PartIds.ServiceLastAccessed, 2, "user and role"), new(PartIds.SshPublicKeys, 1, "user")];

    /// <summary>Finds what some parts cost; empty when none of them costs a call for each principal.</summary>
    public static IReadOnlyList<PartPrice> Of(IEnumerable<string> parts)
    {
        var ids = new HashSet<string>(parts, StringComparer.Ordinal);
        return [.. All.Where(p => ids.Contains(p.Part))];
    }

    /// <summary>Puts prices into words; empty when there are none.</summary>
    public static string InWords(IEnumerable<PartPrice> prices) => string.Join(", and ", prices.Select(p => p.Words));
}
