using System.Globalization;
using System.Text;

namespace IamCompliance.StandIns.Generator.Reading;

/// <summary>Reads JSON without a library, because a library would have to travel with the generator into the compiler.</summary>
internal sealed class JsonReader
{
    private readonly string text;
    private int position;

    private JsonReader(string text) => this.text = text;

    public static JsonNode Read(string text)
    {
        var reader = new JsonReader(text);
        var node = reader.ReadValue();
        reader.SkipWhitespace();
        return reader.position == text.Length ? node : throw reader.Unexpected();
    }

    private JsonNode ReadValue()
    {
        SkipWhitespace();
        switch (Current)
        {
            case '{':
                return ReadObject();
            case '[':
                return ReadArray();
            case '"':
                return new JsonNode { Text = ReadString() };
            default:
                return ReadWord();
        }
    }

    private JsonNode ReadObject()
    {
        var members = new List<KeyValuePair<string, JsonNode>>();
        ReadItems('}', () =>
        {
            var name = ReadString();
            SkipWhitespace();
            Expect(':');
            members.Add(new KeyValuePair<string, JsonNode>(name, ReadValue()));
        });
        return new JsonNode { Members = members };
    }

    private JsonNode ReadArray()
    {
        var elements = new List<JsonNode>();
        ReadItems(']', () => elements.Add(ReadValue()));
        return new JsonNode { Elements = elements };
    }

    private void ReadItems(char close, Action readItem)
    {
        position++;
        SkipWhitespace();
        while (Current != close)
        {
            readItem();
            SkipWhitespace();
            if (Current == close)
                break;
            Expect(',');
            SkipWhitespace();
        }

        position++;
    }

    private string ReadString()
    {
        Expect('"');
        var result = new StringBuilder();
        while (Current != '"')
        {
            var character = text[position++];
            result.Append(character == '\\' ? ReadEscape() : character);
        }

        position++;
        return result.ToString();
    }

    private char ReadEscape()
    {
        var character = Current;
        position++;
        switch (character)
        {
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'u':
                position += 4;
                return (char)ushort.Parse(text.Substring(position - 4, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            default:
                return character;
        }
    }

    private JsonNode ReadWord()
    {
        var start = position;
        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || "+-.".IndexOf(text[position]) >= 0))
            position++;
        if (position == start)
            throw Unexpected();
        var word = text.Substring(start, position - start);
        return word == "null" ? JsonNode.Missing : new JsonNode { Text = word };
    }

    private char Current => position < text.Length ? text[position] : throw Unexpected();

    private void Expect(char character)
    {
        if (Current != character)
            throw Unexpected();
        position++;
    }

    private void SkipWhitespace()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
    }

    private FormatException Unexpected() =>
        new(position < text.Length ? $"unexpected `{text[position]}` at offset {position}" : "the text ends too early");
}
