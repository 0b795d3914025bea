using IamCompliance.State.Json;

namespace IamCompliance.State.Files;

/// <summary>Reads what the format is strict about: known names only, names of enumerations, whole numbers.</summary>
internal static class DecodingRules
{
    public static void AllowOnly(this Fields fields, IReadOnlySet<string> known)
    {
        foreach (var name in fields.Names())
        {
            if (!known.Contains(name))
                throw RejectedContentException.Malformed($"`{fields.Path}` has a property `{name}` that format 1 does not know");
        }
    }

    public static T RequiredEnum<T>(this Fields fields, string name)
        where T : struct, Enum
    {
        var text = fields.RequiredText(name);
        if (StateFormat.TryParse<T>(text, out var value))
            return value;
        var known = string.Join(", ", Enum.GetValues<T>().Select(StateFormat.NameOf));
        throw RejectedContentException.Malformed($"`{fields.PathOf(name)}` is `{text}`, expected one of {known}");
    }

    public static DateTimeOffset RequiredInstant(this Fields fields, string name) => fields.Instant(name) ?? throw fields.Missing(name);

    public static int Count(this Fields fields, string name, int fallback)
    {
        var number = fields.Number(name) ?? fallback;
        return number is >= 0 and <= int.MaxValue && decimal.Truncate(number) == number
            ? (int)number
            : throw RejectedContentException.Malformed($"`{fields.PathOf(name)}` is not a count");
    }
}
