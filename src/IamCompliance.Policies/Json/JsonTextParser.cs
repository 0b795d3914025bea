using IamCompliance.Foundations.Text;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Json;

/// <summary>Parses JSON (RFC 8259, no comments, no trailing commas) and keeps the place of everything.</summary>
internal ref struct JsonTextParser(string text)
{
    /// <summary>The deepest nesting that is read; the policy grammar itself needs seven levels.</summary>
    public const int MaximumDepth = 32;

    private int position;

    public JsonNode Parse()
    {
        SkipBlanks();
        var node = ParseValue(1);
        SkipBlanks();
        return position == text.Length ? node : throw Unexpected("the end of the text");
    }

    private JsonNode ParseValue(int depth)
    {
        if (depth > MaximumDepth)
            throw new JsonSyntaxException(GrammarFindings.TooDeep, new TextSpan(position, 1), MaximumDepth);
        return Current switch
        {
            '{' => ParseObject(depth),
            '[' => ParseArray(depth),
            '"' => ParseString(),
            _ => ParseLiteral(),
        };
    }

    private JsonObjectNode ParseObject(int depth)
    {
        var start = position++;
        List<JsonMember> members = [];
        SkipBlanks();
        if (TryTake('}'))
            return new JsonObjectNode(TextSpan.Between(start, position), members);
        while (true)
        {
            if (Current != '"')
                throw Unexpected("a name in double quotes");
            var name = ParseString();
            SkipBlanks();
            if (!TryTake(':'))
                throw Unexpected("`:`");
            SkipBlanks();
            members.Add(new JsonMember(name.Text, name.Span, ParseValue(depth + 1)));
            SkipBlanks();
            if (TryTake('}'))
                return new JsonObjectNode(TextSpan.Between(start, position), members);
            if (!TryTake(','))
                throw Unexpected("`,` or `}`");
            SkipBlanks();
        }
    }

    private JsonArrayNode ParseArray(int depth)
    {
        var start = position++;
        List<JsonNode> items = [];
        SkipBlanks();
        if (TryTake(']'))
            return new JsonArrayNode(TextSpan.Between(start, position), items);
        while (true)
        {
            items.Add(ParseValue(depth + 1));
            SkipBlanks();
            if (TryTake(']'))
                return new JsonArrayNode(TextSpan.Between(start, position), items);
            if (!TryTake(','))
                throw Unexpected("`,` or `]`");
            SkipBlanks();
        }
    }

    private JsonStringNode ParseString()
    {
        var (value, end) = JsonStringReader.Read(text, position);
        var node = new JsonStringNode(TextSpan.Between(position, end), value);
        position = end;
        return node;
    }

    private JsonLiteralNode ParseLiteral()
    {
        var length = JsonLiteral.LengthAt(text.AsSpan(position));
        if (length == 0)
            throw Unexpected("a value");
        var span = new TextSpan(position, length);
        position += length;
        return new JsonLiteralNode(span, text.Substring(span.Start, span.Length));
    }

    private readonly char Current => position < text.Length ? text[position] : '\0';

    private bool TryTake(char expected)
    {
        if (Current != expected || position >= text.Length)
            return false;
        position++;
        return true;
    }

    private void SkipBlanks()
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\r' or '\n')
            position++;
    }

    private readonly JsonSyntaxException Unexpected(string expected)
    {
        var found =
            position >= text.Length ? "the end of the text"
            : text[position] == '/' ? "a comment, which JSON does not have"
            : char.IsSurrogate(text[position]) ? "a character outside of a string"
            : $"`{text[position]}`";
        return new JsonSyntaxException(
            GrammarFindings.InvalidJson,
            new TextSpan(Math.Min(position, text.Length), position < text.Length ? 1 : 0),
            $"{expected} was expected, not {found}"
        );
    }
}
