using System.Text;

namespace IamCompliance.Foundations.Secrets;

/// <summary>Finds and masks access key ids, wherever in a text they stand, so that what is passed on never holds a full one.</summary>
/// <remarks>
/// They begin with AKIA or ASIA and have 16 to 128 characters:
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids and
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_AccessKey.html
/// </remarks>
public static class AccessKeyIds
{
    private const int PrefixLength = 4;
    private const int Shortest = 16;
    private const int Longest = 128;
    private const int Kept = 4;

    /// <summary>Replaces all but the last four characters of every access key id by asterisks.</summary>
    public static string Mask(string text) => Replace(text, id => new string('*', id.Length - Kept) + id.Substring(id.Length - Kept));

    /// <summary>Replaces every access key id.</summary>
    public static string Replace(string text, Func<string, string> mask)
    {
        var (start, length) = Next(text, 0);
        if (length == 0)
            return text;
        var masked = new StringBuilder(text.Length);
        var copied = 0;
        for (; length > 0; (start, length) = Next(text, copied))
        {
            masked.Append(text, copied, start - copied).Append(mask(text.Substring(start, length)));
            copied = start + length;
        }

        return masked.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Finds the access key ids of a text.</summary>
    public static IEnumerable<string> Find(string text)
    {
        for (var (start, length) = Next(text, 0); length > 0; (start, length) = Next(text, start + length))
            yield return text.Substring(start, length);
    }

    // The first id at or behind a place; of no length when there is none.
    private static (int Start, int Length) Next(string text, int from)
    {
        while ((from = text.IndexOf('A', from)) >= 0 && text.Length - from >= Shortest)
        {
            if (text[from + 1] is 'K' or 'S' && text[from + 2] == 'I' && text[from + 3] == 'A')
            {
                var end = from + PrefixLength;
                while (end < text.Length && end - from < Longest && text[end] is (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
                    end++;
                if (end - from >= Shortest)
                    return (from, end - from);
            }

            from++;
        }

        return (text.Length, 0);
    }
}
