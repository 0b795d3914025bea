using System.Buffers;

namespace IamCompliance.Assessment.Remediating;

/// <summary>Quotes text for a POSIX shell so that it stays one word and nothing in it is executed.</summary>
internal static class ShellText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+=,.@:/-"
    );

    public static string Quote(string text, ShellQuoting around) =>
        around switch
        {
            ShellQuoting.Single => InsideSingle(text),
            ShellQuoting.Double => text.Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("\"", "\\\"", StringComparison.Ordinal)
                .Replace("$", "\\$", StringComparison.Ordinal)
                .Replace("`", "\\`", StringComparison.Ordinal),
            _ => text.Length > 0 && text.AsSpan().IndexOfAnyExcept(Plain) < 0 ? text : $"'{InsideSingle(text)}'",
        };

    // A single quote cannot be escaped inside single quotes: close, escape, open again.
    private static string InsideSingle(string text) => text.Replace("'", "'\\''", StringComparison.Ordinal);
}
