using System.Text.RegularExpressions;

namespace IamCompliance.Definitions.Predicates;

/// <summary>Checks that a regular expression is valid and can run without backtracking, so that no input makes it slow.</summary>
internal static class RegexPattern
{
    private const string NoText = "can match no text";
    private const string TooLarge = "is too large to be matched without backtracking";

    // Net standard has no name for it; a host that does not know it refuses the number.
    private const RegexOptions NonBacktracking = (RegexOptions)1024;

    private static readonly (string Start, string Problem)[] Groups =
    [
        ("(?=", "looks ahead"),
        ("(?!", "looks ahead"),
        ("(?<=", "looks behind"),
        ("(?<!", "looks behind"),
        ("(?>", "uses an atomic group"),
        ("(?(", "uses a condition"),
    ];

    /// <summary>Says what to do about a problem.</summary>
    public static string HelpFor(string problem) =>
        problem switch
        {
            NoText => "Put `^` first and `$` last, or escape them.",
            TooLarge => "Count less: `{0,200}` stands for two hundred copies of what is before it, and counts inside of counts multiply.",
            _ => "Write it without lookaround, back-references, atomic groups and conditions.",
        };

    /// <summary>Finds what is wrong, as the end of a sentence; nothing when the pattern is fine.</summary>
    public static string? FindProblem(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
        }
        catch (ArgumentException)
        {
            return "is malformed";
        }
        catch (InsufficientExecutionStackException)
        {
            return TooLarge;
        }

        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\')
            {
                if (!inClass && i + 1 < pattern.Length && (pattern[i + 1] is >= '1' and <= '9' or 'k'))
                    return "refers back to a group";
                if (!inClass && i + 1 < pattern.Length && pattern[i + 1] == 'G')
                    return "uses `\\G`";
                i++;
            }
            else if (inClass)
            {
                inClass = c != ']';
            }
            else if (c == '[')
            {
                inClass = true;
                i += FirstBracketIsLiteral(pattern, i);
            }
            else if (c is '$' or '^' && CannotMatch(pattern, i))
            {
                return NoText;
            }
            else if (c == '(' && FindGroup(pattern, i) is { } problem)
            {
                return problem;
            }
        }

        return IsTooLarge(pattern) ? TooLarge : null;
    }

    // Counts make an automaton of many nodes, and the runtime refuses one of more than ten thousand. It has no way to ask first:
    // https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regexoptions#system-text-regularexpressions-regexoptions-nonbacktracking
    private static bool IsTooLarge(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant | NonBacktracking);
            return false;
        }
        catch (ArgumentOutOfRangeException)
        {
            // An editor on .NET Framework cannot tell; the build and the run can.
            return false;
        }
        catch (Exception e) when (e is NotSupportedException or InsufficientExecutionStackException)
        {
            return true;
        }
    }

    // Plain characters after the end of the text, or before its beginning. With (?m) lines have ends too.
    private static bool CannotMatch(string pattern, int at)
    {
        if (pattern.Contains("(?m"))
            return false;
        if (pattern[at] == '^')
            return at > 0 && char.IsLetterOrDigit(pattern[at - 1]) && (at < 2 || pattern[at - 2] != '\\');
        return at + 1 < pattern.Length
            && char.IsLetterOrDigit(pattern[at + 1])
            && (at + 2 >= pattern.Length || pattern[at + 2] is not ('*' or '?' or '{'));
    }

    private static string? FindGroup(string pattern, int at)
    {
        foreach (var (start, problem) in Groups)
        {
            if (string.CompareOrdinal(pattern, at, start, 0, start.Length) == 0)
                return problem;
        }

        var isNamed = string.CompareOrdinal(pattern, at, "(?<", 0, 3) == 0 || string.CompareOrdinal(pattern, at, "(?'", 0, 3) == 0;
        var end = pattern.IndexOfAny(['>', '\''], Math.Min(at + 3, pattern.Length));
        return isNamed && end > at && pattern.IndexOf('-', at, end - at) > 0 ? "balances groups" : null;
    }

    // `[]a]` and `[^]a]` hold the bracket itself.
    private static int FirstBracketIsLiteral(string pattern, int open)
    {
        var next = open + 1 < pattern.Length && pattern[open + 1] == '^' ? open + 2 : open + 1;
        return next < pattern.Length && pattern[next] == ']' ? next - open : 0;
    }
}
