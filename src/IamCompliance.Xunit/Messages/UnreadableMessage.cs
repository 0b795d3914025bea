namespace IamCompliance.Xunit.Messages;

/// <summary>Writes what every test of an account says of which nothing could be read.</summary>
internal static class UnreadableMessage
{
    public static string Of(string account, string source, string problem, string? wayOut = null)
    {
        var text = $"""
            Error: the state of account `{account}` could not be read, so nothing about it is decided.
              source    {source}
              problem   {problem}
            """.ReplaceLineEndings("\n");
        return wayOut is null ? text : $"{text}\n  way out   {wayOut}";
    }
}
