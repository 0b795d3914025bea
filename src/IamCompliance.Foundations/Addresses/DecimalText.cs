namespace IamCompliance.Foundations.Addresses;

/// <summary>Reads the small numbers that addresses are made of. Leading zeros are octal to some programs, and refused.</summary>
internal static class DecimalText
{
    public static bool TryParse(ReadOnlySpan<char> text, int atMost, out int number)
    {
        number = 0;
        if (text.Length is 0 or > 3 || (text.Length > 1 && text[0] == '0'))
            return false;
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
                return false;
            number = (number * 10) + (c - '0');
        }

        return number <= atMost;
    }
}
