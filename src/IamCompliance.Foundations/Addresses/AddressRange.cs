using System.Globalization;
using System.Net;

namespace IamCompliance.Foundations.Addresses;

/// <summary>A range of IPv4 or IPv6 addresses in CIDR notation (RFC 4632, RFC 4291); one address is the range of itself.</summary>
/// <remarks>
/// "If you specify an IP address without the associated routing prefix, IAM uses the default prefix value of /32":
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress
/// </remarks>
public readonly record struct AddressRange
{
    private const int V4Bits = 32;
    private const int V6Bits = 128;
    private const int MappedPrefix = 96;

    // The bits of an address begin at the highest of `high`, also those of IPv4.
    private readonly ulong high;
    private readonly ulong low;

    private AddressRange(bool isV6, ulong high, ulong low, int length) => (IsV6, this.high, this.low, Length) = (isV6, high, low, length);

    /// <summary>Gets whether these are IPv6 addresses.</summary>
    public bool IsV6 { get; }

    /// <summary>Gets the number of leading bits that are fixed.</summary>
    public int Length { get; }

    /// <summary>Gets whether bits were written behind the fixed ones: <c>10.0.0.1/8</c> is <c>10.0.0.0/8</c>.</summary>
    public bool HasHostBits => (high & ~FixedHigh) != 0 || (low & ~FixedLow) != 0;

    /// <summary>Gets the IPv4 range that is written as an IPv6 one (<c>::ffff:10.0.0.0/104</c>, RFC 4291 section 2.5.5.2); the range itself
    /// where it is none.</summary>
    public AddressRange Unmapped =>
        IsV6 && Length >= MappedPrefix && high == 0 && low >> V4Bits == 0xFFFF ? OfV4((uint)low, Length - MappedPrefix) : this;

    private ulong FixedHigh => LeadingOnes(Length);

    private ulong FixedLow => LeadingOnes(Length - 64);

    /// <summary>Reads an address or a range; nothing when the text is neither. Short forms such as <c>10.1</c> and leading zeros are
    /// refused: programs read them differently.</summary>
    public static AddressRange? Parse(string text) => TryParse(text.AsSpan(), out var range) ? range : null;

    /// <summary>Reads an address or a range, without allocating.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out AddressRange range)
    {
        range = default;
        var slash = text.IndexOf('/');
        var address = slash < 0 ? text : text.Slice(0, slash);
        var isV6 = address.IndexOf(':') >= 0;
        var length = isV6 ? V6Bits : V4Bits;
        if (slash >= 0 && !DecimalText.TryParse(text.Slice(slash + 1), length, out length))
            return false;
        if (isV6)
        {
            if (!Ipv6Text.TryParse(address, out var high, out var low))
                return false;
            range = new AddressRange(true, high, low, length);
            return true;
        }

        if (!Ipv4Text.TryParse(address, out var four))
            return false;
        range = OfV4(four, length);
        return true;
    }

    /// <summary>Decides whether every address of another range lies in this one. IPv4 and IPv6 never do, in each other.</summary>
    public bool Covers(AddressRange other) =>
        IsV6 == other.IsV6 && other.Length >= Length && ((high ^ other.high) & FixedHigh) == 0 && ((low ^ other.low) & FixedLow) == 0;

    /// <summary>Writes the range without bits behind the fixed ones.</summary>
    public override string ToString()
    {
        var bytes = new byte[(IsV6 ? V6Bits : V4Bits) / 8];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)((i < 8 ? high & FixedHigh : low & FixedLow) >> (56 - (i % 8 * 8)));
        return $"{new IPAddress(bytes)}/{Length.ToString(CultureInfo.InvariantCulture)}";
    }

    private static AddressRange OfV4(uint address, int length) => new(false, (ulong)address << V4Bits, 0, length);

    private static ulong LeadingOnes(int count) =>
        count <= 0 ? 0
        : count >= 64 ? ulong.MaxValue
        : ~(ulong.MaxValue >> count);
}
