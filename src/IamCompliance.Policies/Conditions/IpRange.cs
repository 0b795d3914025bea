using System.Globalization;

namespace IamCompliance.Policies.Conditions;

/// <summary>A range of IPv4 or IPv6 addresses in CIDR notation, parsed without allocating.</summary>
/// <remarks>
/// "If you specify an IP address without the associated routing prefix, IAM uses the default prefix value of /32":
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress
/// </remarks>
internal readonly record struct IpRange(bool IsV6, UInt128 Address, int PrefixLength)
{
    private int Bits => IsV6 ? 128 : 32;

    private UInt128 Network => PrefixLength == 0 ? 0 : Address >> (Bits - PrefixLength);

    public static bool TryParse(ReadOnlySpan<char> text, out IpRange range)
    {
        range = default;
        var slash = text.IndexOf('/');
        var address = slash < 0 ? text : text[..slash];
        var isV6 = address.Contains(':');
        UInt128 bits;
        if (isV6)
        {
            if (!Ipv6Text.TryParse(address, out bits))
                return false;
        }
        else
        {
            if (!Ipv4Text.TryParse(address, out var v4))
                return false;
            bits = v4;
        }

        var prefix = isV6 ? 128 : 32;
        if (
            slash >= 0
            && (
                !int.TryParse(text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var given)
                || given > prefix
                || (prefix = given) < 0
            )
        )
            return false;
        range = new IpRange(isV6, bits, prefix);
        return true;
    }

    /// <summary>Whether every address of another range lies in this one.</summary>
    public bool Contains(IpRange other) =>
        IsV6 == other.IsV6 && other.PrefixLength >= PrefixLength && (other with { PrefixLength = PrefixLength }).Network == Network;
}
