using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace IamCompliance.Snapshots.Naming;

/// <summary>Turns any control or account name into a file name that every file system, shell and glob takes as it is.</summary>
/// <remarks>
/// A name that is safe already stays as it is. Any other keeps its safe characters, for a reader, and gains a digest of the whole name,
/// so that two names never share a file: <c>credentials-unused[maxAge=45 days]</c> becomes
/// <c>credentials-unused-maxAge-45-days~1f0c2d3e</c>.
/// </remarks>
public static class SnapshotFileName
{
    private const int LongestStem = 96;
    private const int DigestLength = 8;

    private static readonly SearchValues<char> Safe = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."
    );

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON",
        "PRN",
        "AUX",
        "NUL",
        "COM0",
        "COM1",
        "COM2",
        "COM3",
        "COM4",
        "COM5",
        "COM6",
        "COM7",
        "COM8",
        "COM9",
        "LPT0",
        "LPT1",
        "LPT2",
        "LPT3",
        "LPT4",
        "LPT5",
        "LPT6",
        "LPT7",
        "LPT8",
        "LPT9",
    };

    /// <summary>Gets the file name of a name, without extension.</summary>
    public static string From(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return IsSafe(name) ? name : $"{Stem(name)}~{Digest(name)}";
    }

    private static bool IsSafe(string name) =>
        name.Length is > 0 and <= LongestStem
        && !name.AsSpan().ContainsAnyExcept(Safe)
        && name[0] is not ('.' or '-')
        && name[^1] != '.'
        && !Reserved.Contains(name.Split('.')[0]);

    private static string Stem(string name)
    {
        var stem = new StringBuilder(Math.Min(name.Length, LongestStem));
        foreach (var character in name)
        {
            if (stem.Length == LongestStem)
                break;
            if (Safe.Contains(character))
                stem.Append(character);
            else if (stem.Length > 0 && stem[^1] != '-')
                stem.Append('-');
        }

        var trimmed = stem.ToString().Trim('.', '-');
        if (trimmed.Length == 0)
            return "_";
        return Reserved.Contains(trimmed.Split('.')[0]) ? $"_{trimmed}" : trimmed;
    }

    private static string Digest(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(name)))[..DigestLength];
}
