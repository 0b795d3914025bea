namespace IamCompliance.Definitions.Text;

/// <summary>Decides whether a text only holds the place of what a person must write: it begins with the word <c>TODO</c>.</summary>
internal static class ToDo
{
    public const string Word = "TODO";

    public static bool Is(string text) =>
        text.StartsWith(Word, StringComparison.OrdinalIgnoreCase)
        && (text.Length == Word.Length || !char.IsLetterOrDigit(text[Word.Length]));
}
