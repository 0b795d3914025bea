using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Foundations.Secrets;

namespace IamCompliance.Evidence.Html.Writing;

/// <summary>Writes JSON that may stand inside of a page: of markup it holds no character, because the encoder writes <c>&lt;</c>,
/// <c>&gt;</c> and <c>&amp;</c> as escapes.</summary>
/// <remarks>https://learn.microsoft.com/dotnet/api/system.text.encodings.web.javascriptencoder.default</remarks>
internal sealed class DataWriter(TextWriter output)
{
    private bool first = true;

    /// <summary>Opens an array or an object.</summary>
    public void Open(char bracket)
    {
        Next();
        output.Write(bracket);
        first = true;
    }

    /// <summary>Closes it.</summary>
    public void Close(char bracket)
    {
        output.Write(bracket);
        first = false;
    }

    /// <summary>Writes the name of a property.</summary>
    public void Name(string name)
    {
        Text(name);
        output.Write(':');
        first = true;
    }

    /// <summary>Writes a number.</summary>
    public void Number(int value)
    {
        Next();
        output.Write(Numbers.Plain(value));
    }

    /// <summary>Writes a text, secrets masked and hidden characters made visible.</summary>
    public void Text(string value)
    {
        Next();
        output.Write('"');
        output.Write(JsonEncodedText.Encode(VisibleText.Of(AccessKeyIds.Mask(value))).Value);
        output.Write('"');
    }

    /// <summary>Writes a list of texts.</summary>
    public void Texts(IEnumerable<string> values)
    {
        Open('[');
        foreach (var value in values)
            Text(value);
        Close(']');
    }

    private void Next()
    {
        if (!first)
            output.Write(',');
        first = false;
    }
}
