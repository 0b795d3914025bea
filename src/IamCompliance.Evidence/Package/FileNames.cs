using System.Security.Cryptography;
using System.Text;

namespace IamCompliance.Evidence.Package;

/// <summary>Turns names into file names that every file system takes, and keeps those of one folder apart.</summary>
internal sealed class FileNames
{
    private const int MostCharacters = 80;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Writes a name as a file name without extension. A plain kebab-case name stays as it is; any other keeps its plain
    /// characters and gets a digest of the whole name, so that two names never meet.
    /// </summary>
    public static string Of(string name) => IsPlain(name) ? name : WithDigest(name, 0);

    /// <summary>Takes a file name that nobody took before, also where case does not count.</summary>
    public string Take(string name)
    {
        var file = Of(name);
        for (var attempt = 0; !taken.Add(file); attempt++)
            file = WithDigest(name, attempt);
        return file;
    }

    // Invariant: plain names are lower-case, start with a letter or digit and hold no dot, so that none of them is a
    // device name with an extension, hidden, or equal to another where case does not count.
    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= MostCharacters
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_')
        && char.IsAsciiLetterOrDigit(name[0])
        && !IsDevice(name);

    private static bool IsDevice(string name) =>
        name is "con" or "prn" or "aux" or "nul" || (name.Length == 4 && char.IsAsciiDigit(name[3]) && name[..3] is "com" or "lpt");

    private static string WithDigest(string name, int attempt)
    {
        var plain = new StringBuilder();
        foreach (var c in name.AsSpan(0, Math.Min(name.Length, MostCharacters)))
        {
            if (char.IsAsciiLetterOrDigit(c) || (c is '_' && plain.Length > 0))
                plain.Append(char.ToLowerInvariant(c));
            else if (plain.Length > 0 && plain[^1] != '-')
                plain.Append('-');
        }

        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(attempt == 0 ? name : $"{name}\n{attempt}")));
        return $"{(plain.Length == 0 ? "x" : plain.ToString().TrimEnd('-'))}-{digest[..10]}";
    }
}
