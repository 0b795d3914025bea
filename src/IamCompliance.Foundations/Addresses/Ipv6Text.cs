namespace IamCompliance.Foundations.Addresses;

/// <summary>Reads IPv6 addresses (RFC 4291, section 2.2).</summary>
internal static class Ipv6Text
{
    private const int Groups = 8;

    public static bool TryParse(ReadOnlySpan<char> text, out ulong high, out ulong low)
    {
        (high, low) = (0, 0);
        Span<ushort> groups = stackalloc ushort[Groups];
        var gap = text.IndexOf("::".AsSpan(), StringComparison.Ordinal);
        if (gap < 0)
        {
            if (!TryReadGroups(text, groups, out var all) || all != Groups)
                return false;
        }
        else
        {
            Span<ushort> tail = stackalloc ushort[Groups];
            if (
                text.Slice(gap + 1).IndexOf("::".AsSpan(), StringComparison.Ordinal) >= 0
                || !TryReadGroups(text.Slice(0, gap), groups, out var before)
                || !TryReadGroups(text.Slice(gap + 2), tail, out var after)
                || before + after >= Groups
            )
            {
                return false;
            }

            groups.Slice(before).Clear();
            tail.Slice(0, after).CopyTo(groups.Slice(Groups - after));
        }

        for (var i = 0; i < Groups / 2; i++)
        {
            high = (high << 16) | groups[i];
            low = (low << 16) | groups[i + (Groups / 2)];
        }

        return true;
    }

    private static bool TryReadGroups(ReadOnlySpan<char> text, Span<ushort> groups, out int count)
    {
        count = 0;
        var isLast = text.IsEmpty;
        while (!isLast)
        {
            var colon = text.IndexOf(':');
            isLast = colon < 0;
            var group = isLast ? text : text.Slice(0, colon);
            text = text.Slice(colon + 1);
            if (group.IndexOf('.') >= 0)
            {
                // The last two groups may be written as an IPv4 address.
                if (!isLast || count > Groups - 2 || !Ipv4Text.TryParse(group, out var four))
                    return false;
                groups[count++] = (ushort)(four >> 16);
                groups[count++] = (ushort)four;
            }
            else if (count == Groups || !TryReadGroup(group, out groups[count++]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryReadGroup(ReadOnlySpan<char> text, out ushort group)
    {
        group = 0;
        if (text.Length is 0 or > 4)
            return false;
        foreach (var c in text)
        {
            var digit = c switch
            {
                >= '0' and <= '9' => c - '0',
                >= 'a' and <= 'f' => c - 'a' + 10,
                >= 'A' and <= 'F' => c - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
                return false;
            group = (ushort)((group << 4) | digit);
        }

        return true;
    }
}
