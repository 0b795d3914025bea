using System.Globalization;
using System.Text;

namespace IamCompliance.Generator.Emission;

/// <summary>Turns ids and sentences into C# names that stay the same from release to release.</summary>
internal static class Identifiers
{
    private const int LongestName = 200;

    /// <summary>Names a class: <c>security-best-practices</c> becomes <c>SecurityBestPractices</c>.</summary>
    public static string ForClass(string id) =>
        string.Concat(Clean(id).Split(['_'], StringSplitOptions.RemoveEmptyEntries).Select(Capitalise));

    /// <summary>Names a method: <c>user-password-unused[maxAge=45 days]</c> becomes <c>User_password_unused__maxAge_45_days</c>.</summary>
    public static string ForMethod(string name)
    {
        var binding = name.IndexOf('[');
        return binding < 0 ? Capitalise(Clean(name)) : $"{Capitalise(Clean(name.Substring(0, binding)))}__{Clean(name.Substring(binding))}";
    }

    /// <summary>Gives each name its method; names that C# cannot tell apart are told apart by a digest of themselves, not by their
    /// order.</summary>
    public static IReadOnlyDictionary<string, string> ForMethods(IEnumerable<string> names) =>
        names
            .Distinct(StringComparer.Ordinal)
            .GroupBy(ForMethod, StringComparer.Ordinal)
            .SelectMany(g =>
                g.Count() == 1 ? [(Name: g.Single(), Method: g.Key)] : g.Select(n => (Name: n, Method: $"{g.Key}__{Digest(n)}"))
            )
            .ToDictionary(p => p.Name, p => p.Method, StringComparer.Ordinal);

    /// <summary>Names files; names that file systems cannot tell apart, by the case of letters, are told apart too.</summary>
    public static IReadOnlyDictionary<string, string> ForFiles(IEnumerable<string> names) =>
        names
            .Distinct(StringComparer.Ordinal)
            .GroupBy(n => Capitalise(Clean(n)), StringComparer.OrdinalIgnoreCase)
            .SelectMany(g =>
                g.Count() == 1 ? [(Name: g.Single(), File: g.Key)] : g.Select(n => (Name: n, File: $"{Capitalise(Clean(n))}__{Digest(n)}"))
            )
            .ToDictionary(p => p.Name, p => p.File, StringComparer.Ordinal);

    private static string Clean(string text)
    {
        var name = new StringBuilder();
        foreach (var character in text)
        {
            if (character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
                name.Append(character);
            else if (name.Length > 0 && name[name.Length - 1] != '_')
                name.Append('_');
        }

        var cleaned = name.ToString().TrimEnd('_');
        return cleaned.Length <= LongestName ? cleaned : $"{cleaned.Substring(0, LongestName)}_{Digest(text)}";
    }

    private static string Capitalise(string word) =>
        word switch
        {
            "" => "_",
            _ when char.IsDigit(word[0]) => "_" + word,
            _ => char.ToUpperInvariant(word[0]) + word.Substring(1),
        };

    // FNV-1a: short, and the same everywhere; nothing depends on its being hard to forge.
    private static string Digest(string text) =>
        text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u)).ToString("x8", CultureInfo.InvariantCulture);
}
