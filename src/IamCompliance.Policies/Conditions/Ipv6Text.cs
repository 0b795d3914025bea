using System.Globalization;

namespace IamCompliance.Policies.Conditions;

/// <summary>Reads IPv6 addresses (RFC 4291, section 2.2).</summary>
internal static class Ipv6Text
{
    public static bool TryParse(ReadOnlySpan<char> text, out UInt128 address)
    {
        address = 0;
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
            return TryParseGroups(text, out address, out var all) && all == 8;
        if (
            text[(gap + 1)..].Contains("::", StringComparison.Ordinal)
            || !TryParseGroups(text[..gap], out var head, out var before)
            || !TryParseGroups(text[(gap + 2)..], out var tail, out var after)
            || before + after > 7
        )
        {
            return false;
        }

        address = before == 0 ? tail : (head << (16 * (8 - before))) | tail;
        return true;
    }

    private static bool TryParseGroups(ReadOnlySpan<char> text, out UInt128 bits, out int count)
    {
        bits = 0;
        count = 0;
        if (text.IsEmpty)
            return true;
        foreach (var part in text.Split(':'))
        {
            var group = text[part];
            if (group.Contains('.'))
            {
                if (part.End.GetOffset(text.Length) != text.Length || !Ipv4Text.TryParse(group, out var v4))
                    return false;
                bits = (bits << 32) | v4;
                count += 2;
                continue;
            }

            if (
                group.Length is 0 or > 4
                || !ushort.TryParse(group, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            )
                return false;
            bits = (bits << 16) | value;
            count++;
        }

        return count <= 8;
    }
}
