namespace IamCompliance.Foundations.Addresses;

/// <summary>Reads IPv4 addresses: four decimal numbers.</summary>
internal static class Ipv4Text
{
    private const int Octets = 4;

    public static bool TryParse(ReadOnlySpan<char> text, out uint address)
    {
        address = 0;
        for (var i = 1; i <= Octets; i++)
        {
            var dot = text.IndexOf('.');
            if (dot < 0 != (i == Octets) || !DecimalText.TryParse(dot < 0 ? text : text.Slice(0, dot), byte.MaxValue, out var octet))
                return false;
            address = (address << 8) | (uint)octet;
            text = text.Slice(dot + 1);
        }

        return true;
    }
}
