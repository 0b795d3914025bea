using IamCompliance.Foundations.Addresses;

namespace IamCompliance.Policies.Conditions;

/// <summary>Tells ranges of addresses that leave out hardly anybody from those that say who.</summary>
/// <remarks>
/// Amazon S3 takes for everybody "values broader than /8 for IPv4 and /32 for IPv6 (excluding RFC1918 private ranges)":
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status.
/// Ranges from which no request can come over the internet, such as <c>fd00::/8</c>, are as narrow as those, and an IPv4 address written as
/// an IPv6 one (<c>::ffff:0:0/96</c>) is as wide as the IPv4 range: how AWS compares it is not documented, so the wider reading counts.
/// </remarks>
internal static class AddressWidth
{
    private const int WidestV4 = 8;
    private const int WidestV6 = 32;

    public static bool IsNarrow(string value) => AddressRange.TryParse(value, out var range) && IsNarrow(range);

    public static bool IsNarrow(AddressRange range)
    {
        range = range.Unmapped;
        return range.Length >= (range.IsV6 ? WidestV6 : WidestV4) || SpecialRanges.IsOffTheInternet(range);
    }
}
