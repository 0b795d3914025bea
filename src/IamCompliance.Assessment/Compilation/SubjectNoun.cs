using System.Text;
using IamCompliance.Definitions.Controls;

namespace IamCompliance.Assessment.Compilation;

/// <summary>Words what a control looks at, one and many: <c>user</c>, <c>users</c>.</summary>
internal sealed record SubjectNoun(string One, string Many)
{
    public static SubjectNoun Of(Control control)
    {
        var type = control.Resource.Name;
        var words = Split(control.Each?.Steps[^1] ?? type[(type.LastIndexOf(':') + 1)..]);
        return control.Each is null ? new SubjectNoun(words, Plural(words)) : new SubjectNoun(Singular(words), words);
    }

    /// <summary>Counts: <c>1 user</c>, <c>24 users</c>.</summary>
    public string Count(int number) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {(number == 1 ? One : Many)}");

    // accessKeys -> access keys; OIDCProvider -> OIDC provider.
    private static string Split(string name)
    {
        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord =
                i > 0 && char.IsUpper(name[i]) && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
                words.Append(' ');
            var isAcronym = (i + 1 < name.Length && char.IsUpper(name[i + 1])) || (i > 0 && char.IsUpper(name[i - 1]) && !startsWord);
            words.Append(isAcronym ? name[i] : char.ToLowerInvariant(name[i]));
        }

        return words.ToString();
    }

    private static string Plural(string words) =>
        words switch
        {
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => words[..^1] + "ies",
            [.., 's' or 'x'] => words + "es",
            _ => words + "s",
        };

    private static string Singular(string words) =>
        words switch
        {
            _ when words.EndsWith("ies", StringComparison.Ordinal) => words[..^3] + "y",
            [.., 's'] => words[..^1],
            _ => words.EndsWith(" list", StringComparison.Ordinal) ? words[..^5] : words,
        };
}
