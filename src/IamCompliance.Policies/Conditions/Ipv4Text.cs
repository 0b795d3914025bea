namespace IamCompliance.Policies.Conditions;

/// <summary>Reads IPv4 addresses: four decimal numbers.</summary>
internal static class Ipv4Text
{
    public static bool TryParse(ReadOnlySpan<char> text, out uint address)
    {
        address = 0;
        Span<Range> parts = stackalloc Range[5];
        if (text.Split(parts, '.') != 4)
            return false;
        for (var i = 0; i < 4; i++)
        {
            var part = text[parts[i]];
            if (part.Length is 0 or > 3 || part.ContainsAnyExceptInRange('0', '9') || !byte.TryParse(part, out var octet))
                return false;
            address = (address << 8) | octet;
        }

        return true;
    }
}
