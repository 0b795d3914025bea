using System.Globalization;

namespace IamCompliance.Evidence.Model;

/// <summary>Writes numbers for people, the same everywhere.</summary>
internal static class Numbers
{
    /// <summary>Writes a count with thousands apart: <c>12,345</c>.</summary>
    public static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Writes a number for programs to read.</summary>
    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes a count with its noun, which takes an <c>s</c> unless it is one of them.</summary>
    public static string Count(int number, string noun) => $"{Text(number)} {noun}{(number == 1 ? "" : "s")}";
}
