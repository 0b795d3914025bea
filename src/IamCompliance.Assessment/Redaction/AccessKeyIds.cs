namespace IamCompliance.Assessment.Redaction;

/// <summary>Cuts access key ids down to their last four characters, wherever in a text they stand.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids</remarks>
internal static class AccessKeyIds
{
    private const int Length = 20;
    private const int Kept = 4;

    public static string Redact(string text)
    {
        var start = Find(text, 0);
        if (start < 0)
            return text;
        var characters = text.ToCharArray();
        for (; start >= 0; start = Find(text, start + 1))
            characters.AsSpan(start, Length - Kept).Fill('*');
        return new string(characters);
    }

    private static int Find(string text, int from)
    {
        for (; from + Length <= text.Length; from++)
        {
            var candidate = text.AsSpan(from, Length);
            if (candidate is ['A', 'K' or 'S', 'I', 'A', ..] && candidate.IndexOfAnyExcept(Characters) < 0)
                return from;
        }

        return -1;
    }

    private static readonly System.Buffers.SearchValues<char> Characters = System.Buffers.SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );
}
