namespace IamCompliance.Policies.Lint;

/// <summary>Says what is wrong with the policy variables of a text.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html</remarks>
internal static class VariableProblems
{
    private const string Opening = "${";
    private const string Symbols = ":/._@=+-";

    /// <summary>Lists the problems, and the keys of the variables that have none.</summary>
    public static (IReadOnlyList<string> Problems, IReadOnlyList<string> Keys) Of(string text)
    {
        List<string> problems = [];
        List<string> keys = [];
        for (
            var start = text.IndexOf(Opening, StringComparison.Ordinal);
            start >= 0;
            start = text.IndexOf(Opening, start + Opening.Length, StringComparison.Ordinal)
        )
        {
            var rest = text[(start + Opening.Length)..];
            var close = rest.IndexOf('}', StringComparison.Ordinal);
            var next = rest.IndexOf(Opening, StringComparison.Ordinal);
            if (close < 0 || (next >= 0 && next < close))
                problems.Add("its closing brace is missing");
            else if (Problem(rest[..close]) is { } problem)
                problems.Add(problem);
            else if (rest[..close] is not ("*" or "?" or "$"))
                keys.Add(rest[..close].Split(',')[0].TrimEnd());
        }

        return (problems, keys);
    }

    private static string? Problem(string content)
    {
        if (content is "*" or "?" or "$")
            return null;
        var comma = content.IndexOf(',', StringComparison.Ordinal);
        var key = comma < 0 ? content : content[..comma];
        if (key.Trim().Length == 0)
            return "it is empty";
        // The key of a tag can have blanks and other characters.
        var name = key.Split('/')[0];
        if (name.Any(char.IsWhiteSpace) || key.Length != key.TrimEnd().Length)
            return "it has a space in its name";
        if (
            name.FirstOrDefault(c => !char.IsAsciiLetterOrDigit(c) && !Symbols.Contains(c, StringComparison.Ordinal))
            is not '\0'
                and var symbol
        )
            return $"its name has the symbol {symbol}";
        return comma < 0 || content[(comma + 1)..].Trim() is ['\'', .., '\''] ? null : "its default value stands in no single quotes";
    }
}
