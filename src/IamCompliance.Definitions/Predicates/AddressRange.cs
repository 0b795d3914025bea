using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace IamCompliance.Definitions.Predicates;

/// <summary>Holds a range of IPv4 or IPv6 addresses in CIDR notation (RFC 4632, RFC 4291); one address is the range of itself.</summary>
public sealed class AddressRange
{
    private readonly byte[] address;

    private AddressRange(byte[] address, int length, bool hasHostBits) =>
        (this.address, Length, HasHostBits) = (address, length, hasHostBits);

    /// <summary>Gets the number of leading bits that are fixed.</summary>
    public int Length { get; }

    /// <summary>Gets whether bits were written behind the fixed ones: <c>10.0.0.1/8</c> is <c>10.0.0.0/8</c>.</summary>
    public bool HasHostBits { get; }

    /// <summary>Reads an address or a range; nothing when the text is neither. Short forms such as <c>10.1</c> are refused: programs read
    /// them differently.</summary>
    public static AddressRange? Parse(string text)
    {
        var slash = text.IndexOf('/');
        if (ParseAddress(slash < 0 ? text : text.Substring(0, slash)) is not { } bytes)
            return null;
        var length = slash < 0 ? bytes.Length * 8 : ParseLength(text.Substring(slash + 1), bytes.Length * 8);
        return length is { } bits ? Masked(bytes, bits) : null;
    }

    /// <summary>Decides whether every address of another range lies in this one. IPv4 and IPv6 never do, in each other.</summary>
    public bool Covers(AddressRange other)
    {
        if (other.address.Length != address.Length || other.Length < Length)
            return false;
        for (var bit = 0; bit < Length; bit++)
        {
            if (((address[bit / 8] ^ other.address[bit / 8]) & (0x80 >> (bit % 8))) != 0)
                return false;
        }

        return true;
    }

    /// <inheritdoc />
    public override string ToString() => $"{new IPAddress(address)}/{Length.ToString(CultureInfo.InvariantCulture)}";

    private static AddressRange Masked(byte[] bytes, int length)
    {
        var hasHostBits = false;
        for (var bit = length; bit < bytes.Length * 8; bit++)
        {
            var mask = (byte)(0x80 >> (bit % 8));
            hasHostBits |= (bytes[bit / 8] & mask) != 0;
            bytes[bit / 8] &= (byte)~mask;
        }

        return new AddressRange(bytes, length, hasHostBits);
    }

    private static byte[]? ParseAddress(string text)
    {
        if (text.IndexOf(':') < 0)
            return ParseFour(text);
        var isPlain = text.All(c => c is ':' or '.' or (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
        return isPlain && IPAddress.TryParse(text, out var six) && six.AddressFamily == AddressFamily.InterNetworkV6
            ? six.GetAddressBytes()
            : null;
    }

    // Leading zeros are octal to some programs.
    private static byte[]? ParseFour(string text)
    {
        var fields = text.Split('.');
        var bytes = fields.Select(f => ParseLength(f, 255)).ToList();
        return bytes.Count == 4 && bytes.TrueForAll(b => b is not null) ? [.. bytes.Select(b => (byte)b!.Value)] : null;
    }

    private static int? ParseLength(string text, int atMost) =>
        text.Length is >= 1 and <= 3
        && text.All(c => c is >= '0' and <= '9')
        && (text.Length == 1 || text[0] != '0')
        && int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) is var number
        && number <= atMost
            ? number
            : null;
}
