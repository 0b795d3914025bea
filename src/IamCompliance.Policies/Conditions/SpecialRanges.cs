using IamCompliance.Foundations.Addresses;

namespace IamCompliance.Policies.Conditions;

/// <summary>Knows the addresses that are nobody's on the internet: private, shared, of the machine itself, of the link, reserved.</summary>
/// <remarks>
/// https://www.iana.org/assignments/iana-ipv4-special-registry and https://www.iana.org/assignments/iana-ipv6-special-registry, of which
/// those that are not globally reachable, and multicast, from which nothing is sent (RFC 1112, RFC 4291).
/// </remarks>
internal static class SpecialRanges
{
    private static readonly AddressRange[] Private = Parse("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7");

    private static readonly AddressRange[] Others = Parse(
        "0.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "192.0.2.0/24",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
        "::/128",
        "::1/128",
        "100::/64",
        "2001:db8::/32",
        "3fff::/20",
        "fe80::/10",
        "ff00::/8"
    );

    /// <summary>Whether all addresses of a range are of private networks (RFC 1918, RFC 4193).</summary>
    public static bool IsPrivate(AddressRange range) => Array.Exists(Private, p => p.Covers(range));

    /// <summary>Whether no address of a range is somebody's on the internet.</summary>
    public static bool IsOffTheInternet(AddressRange range) => IsPrivate(range) || Array.Exists(Others, o => o.Covers(range));

    private static AddressRange[] Parse(params string[] ranges) =>
        [.. ranges.Select(r => AddressRange.TryParse(r, out var range) ? range : default)];
}
