using System.Globalization;

namespace IamCompliance.LogFilters.Regexes;

/// <summary>The characters the page lists, and what its escapes stand for, as .NET's character classes without their brackets.</summary>
internal static class RegexCharacters
{
    private const string Operators = "^$?[]{}|\\*+.";

    // The space is in no list of the page, but in its example `%^starting|^initializing|^shutting down%`.
    private const string Symbols = ":_#=@/;,- ";

    public static bool IsSupported(char c) => char.IsAsciiLetterOrDigit(c) || Symbols.Contains(c) || Operators.Contains(c);

    public static bool IsEscapable(char c) => Symbols.Contains(c) || Operators.Contains(c);

    public static string Literal(char c) => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture);

    /// <summary>"%\d% is equivalent to %[0-9]%", "%\w% is equivalent to %[a-zA-Z_0-9]%"; an upper-case letter is the inverse.</summary>
    public static string? FindClass(char letter) =>
        letter switch
        {
            'd' => "0-9",
            'D' => @"\u0000-/:-\uffff",
            'w' => "a-zA-Z_0-9",
            'W' => @"\u0000-/:-@\u005b-\u005e`{-\uffff",
            's' => @"\u0009-\u000d ",
            'S' => @"\u0000-\u0008\u000e-\u001f!-\uffff",
            _ => null,
        };
}
