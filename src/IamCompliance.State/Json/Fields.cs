using System.Text.Json;

namespace IamCompliance.State.Json;

/// <summary>Reads the properties of a JSON object by name and type; what does not fit is rejected with the path to it.</summary>
internal readonly struct Fields
{
    private readonly JsonElement element;
    private readonly string path;

    public Fields(JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw Wrong(path, element, "an object");
        this.element = element;
        this.path = path;
    }

    /// <summary>Gets the way from the root to this object, for messages.</summary>
    public string Path => path;

    public JsonElement Element => element;

    /// <summary>Adds to the path what people call this object.</summary>
    public Fields Named(string name) => new(element, $"{path} ({name})");

    public bool Has(string name) => Find(name) is not null;

    /// <summary>Finds a property; one that is null counts as missing.</summary>
    public JsonElement? Find(string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public string? Text(string name)
    {
        if (Find(name) is not { } value)
            return null;
        return value.ValueKind == JsonValueKind.String ? Decode(value, PathOf(name)) : throw Wrong(PathOf(name), value, "text");
    }

    public string RequiredText(string name) => Text(name) is { Length: > 0 } text ? text : throw Missing(name);

    public bool? Boolean(string name) =>
        Find(name) is not { } value
            ? null
            : value.ValueKind switch
            {
                JsonValueKind.True => true,
                JsonValueKind.False => false,
                _ => throw Wrong(PathOf(name), value, "true or false"),
            };

    public decimal? Number(string name)
    {
        if (Find(name) is not { } value)
            return null;
        if (value.ValueKind != JsonValueKind.Number)
            throw Wrong(PathOf(name), value, "a number");
        return value.TryGetDecimal(out var number)
            ? number
            : throw RejectedContentException.Malformed($"`{PathOf(name)}` is a number beyond all measure");
    }

    /// <summary>Reads an instant; empty text counts as missing.</summary>
    public DateTimeOffset? Instant(string name)
    {
        if (Find(name) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.Number && Number(name) is { } seconds && Timestamps.TryRead(seconds, out var instant))
            return instant;
        if (value.ValueKind != JsonValueKind.String)
            throw Wrong(PathOf(name), value, "a timestamp");
        var text = Decode(value, PathOf(name));
        if (text.Length == 0)
            return null;
        return Timestamps.TryRead(text, out instant)
            ? instant
            : throw RejectedContentException.Malformed($"`{PathOf(name)}` is `{Clip(text)}`, expected a timestamp");
    }

    public Fields? Object(string name) => Find(name) is { } value ? new Fields(value, PathOf(name)) : null;

    public Fields RequiredObject(string name) => Object(name) ?? throw Missing(name);

    /// <summary>Reads a list of objects; a missing one is empty.</summary>
    public IReadOnlyList<Fields> List(string name)
    {
        var at = PathOf(name);
        return [.. Array(name).Select((e, i) => new Fields(e, $"{at}[{i}]"))];
    }

    public IReadOnlyList<Fields> RequiredList(string name) => Has(name) ? List(name) : throw Missing(name);

    /// <summary>Reads a list of texts; a missing one is empty.</summary>
    public IReadOnlyList<string> TextList(string name)
    {
        var at = PathOf(name);
        return
        [
            .. Array(name)
                .Select((e, i) => e.ValueKind == JsonValueKind.String ? Decode(e, $"{at}[{i}]") : throw Wrong($"{at}[{i}]", e, "text")),
        ];
    }

    /// <summary>Reads an object of free keys and text values; a missing one is empty.</summary>
    public IReadOnlyDictionary<string, string> Map(string name)
    {
        var map = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Object(name) is { } fields)
        {
            foreach (var key in fields.Names())
                map.Add(key, fields.Text(key) ?? throw fields.Missing(key));
        }

        return map;
    }

    public IReadOnlyList<string> Names()
    {
        try
        {
            return [.. element.EnumerateObject().Select(p => p.Name)];
        }
        catch (InvalidOperationException)
        {
            throw RejectedContentException.Malformed($"`{path}` has a name with half of a surrogate pair");
        }
    }

    public string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    public RejectedContentException Missing(string name) => RejectedContentException.Malformed($"`{PathOf(name)}` is missing");

    private static string Clip(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static string Decode(JsonElement value, string at)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw RejectedContentException.Malformed($"`{at}` holds half of a surrogate pair");
        }
    }

    private static RejectedContentException Wrong(string at, JsonElement value, string expected) =>
        RejectedContentException.Malformed(
            $"{(at.Length == 0 ? "the answer" : $"`{at}`")} is {Describe(value.ValueKind)}, expected {expected}"
        );

    private static string Describe(JsonValueKind kind) =>
        kind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.String => "text",
            JsonValueKind.Number => "a number",
            JsonValueKind.True or JsonValueKind.False => "true or false",
            _ => "null",
        };

    private JsonElement.ArrayEnumerator Array(string name)
    {
        if (Find(name) is not { } value)
            return default;
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw Wrong(PathOf(name), value, "a list");
    }
}
