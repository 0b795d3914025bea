namespace IamCompliance.Definitions.Text;

/// <summary>Decides whether a word is an id: lower-case letters and digits, parts joined by single hyphens.</summary>
internal static class KebabCase
{
    public static bool Is(string word) =>
        word.Length > 0
        && word[0] is >= 'a' and <= 'z'
        && word.Split('-').All(part => part.Length > 0 && part.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9')));
}
