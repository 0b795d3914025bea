using IamCompliance.Foundations.Text;

namespace IamCompliance.Foundations.Json;

/// <summary>Reads JSON (RFC 8259, no comments, no trailing commas) into a tree, and keeps the place of everything.</summary>
public sealed class JsonTreeReader
{
    private readonly string text;
    private readonly JsonLimits limits;
    private int position;
    private int depth;
    private JsonFault? fault;

    private JsonTreeReader(string text, JsonLimits limits) => (this.text, this.limits) = (text, limits);

    private char Current => position < text.Length ? text[position] : '\0';

    /// <summary>Reads a text. Never throws for what stands in it.</summary>
    public static JsonReading Read(string text, JsonLimits limits)
    {
        var reader = new JsonTreeReader(text, limits);
        reader.SkipBlanks();
        var root = reader.ReadValue();
        reader.SkipBlanks();
        if (root is not null && reader.position < text.Length)
            root = reader.Fail(JsonFaultKind.EndExpected);
        return new JsonReading(root, reader.fault);
    }

    private JsonNode? ReadValue() =>
        Current switch
        {
            '{' => ReadNested(ReadObject),
            '[' => ReadNested(ReadArray),
            '"' => ReadString(),
            _ => ReadLiteral(),
        };

    private JsonNode? ReadNested(Func<int, JsonNode?> read)
    {
        if (++depth > limits.Depth)
            return Fail(JsonFaultKind.TooDeep);
        var start = position++;
        SkipBlanks();
        var node = read(start);
        depth--;
        return node;
    }

    private JsonNode? ReadObject(int start)
    {
        List<JsonMember> members = [];
        if (TryTake('}'))
            return new JsonObjectNode(TextSpan.Between(start, position), members);
        while (true)
        {
            if (Current != '"')
                return Fail(JsonFaultKind.NameExpected);
            if (ReadString() is not { } name)
                return null;
            SkipBlanks();
            if (!TryTake(':'))
                return Fail(JsonFaultKind.ColonExpected);
            SkipBlanks();
            if (ReadValue() is not { } value)
                return null;
            members.Add(new JsonMember(name.Text, name.Span, value));
            SkipBlanks();
            if (TryTake('}'))
                return new JsonObjectNode(TextSpan.Between(start, position), members);
            if (!TryTake(','))
                return Fail(JsonFaultKind.ObjectNotEnded);
            SkipBlanks();
        }
    }

    private JsonNode? ReadArray(int start)
    {
        List<JsonNode> items = [];
        if (TryTake(']'))
            return new JsonArrayNode(TextSpan.Between(start, position), items);
        while (true)
        {
            if (ReadValue() is not { } item)
                return null;
            items.Add(item);
            SkipBlanks();
            if (TryTake(']'))
                return new JsonArrayNode(TextSpan.Between(start, position), items);
            if (!TryTake(','))
                return Fail(JsonFaultKind.ArrayNotEnded);
            SkipBlanks();
        }
    }

    private JsonStringNode? ReadString()
    {
        var start = position;
        if (JsonStringReader.Read(text, ref position, limits.AllowsHalfSurrogates, out fault) is not { } value)
            return null;
        return new JsonStringNode(TextSpan.Between(start, position), value);
    }

    private JsonNode? ReadLiteral()
    {
        var length = JsonLiteral.LengthAt(text.AsSpan(position));
        if (length == 0)
            return Fail(JsonFaultKind.ValueExpected);
        var span = new TextSpan(position, length);
        position += length;
        return new JsonLiteralNode(span, text.Substring(span.Start, span.Length));
    }

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

    private JsonNode? Fail(JsonFaultKind kind)
    {
        fault ??= new JsonFault(kind, new TextSpan(Math.Min(position, text.Length), position < text.Length ? 1 : 0));
        return null;
    }
}
