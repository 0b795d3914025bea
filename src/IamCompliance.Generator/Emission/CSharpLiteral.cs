using System.Globalization;
using System.Text;

namespace IamCompliance.Generator.Emission;

/// <summary>Writes C# string literals that mean exactly the given text, whatever a YAML author put into it.</summary>
internal static class CSharpLiteral
{
    /// <summary>Writes a literal on one line.</summary>
    public static string Quote(string text)
    {
        var literal = new StringBuilder("\"", text.Length + 2);
        foreach (var character in text)
            literal.Append(Escape(character));
        return literal.Append('"').ToString();
    }

    /// <summary>Writes a <c>#line</c> file name, in which nothing can be escaped.</summary>
    public static string QuoteFile(string path) => $"\"{new string(path.Where(c => c != '"' && !char.IsControl(c)).ToArray())}\"";

    /// <summary>Writes an expression for the text of a file; a method <c>Text</c> that decodes UTF-8 stands beside it.</summary>
    // UTF-8 bytes have no limit; the string literals of an assembly do, at 16 MB together. UTF-8 cannot hold half a surrogate pair.
    public static string Content(string text) => IsWellFormed(text) ? $"Text({Quote(text)}u8)" : Quote(text);

    /// <summary>Decides whether the text is valid Unicode, without half of a surrogate pair.</summary>
    public static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsSurrogatePair(text, i))
                return false;
            i++;
        }

        return true;
    }

    private static string Escape(char character) =>
        character switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            // Lone surrogates, controls and the line separators C# knows besides CR and LF.
            _ when char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029' or '\uFEFF' => "\\u"
                + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
            _ => character.ToString(),
        };
}
