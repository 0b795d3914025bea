using System.Globalization;

namespace IamCompliance.StandIns.Generator.Reading;

/// <summary>One value of a JSON text; a missing value answers every question with nothing.</summary>
internal sealed class JsonNode
{
    public static readonly JsonNode Missing = new();

    /// <summary>The text of a string or number, `true` or `false`; null for everything else.</summary>
    public string? Text { get; init; }

    /// <summary>The members of an object, in file order.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonNode>> Members { get; init; } = [];

    /// <summary>The elements of an array.</summary>
    public IReadOnlyList<JsonNode> Elements { get; init; } = [];

    public bool Exists => !ReferenceEquals(this, Missing);

    public bool IsTrue => Text == "true";

    public JsonNode this[string name] => Members.FirstOrDefault(member => member.Key == name).Value ?? Missing;

    public string Required(string name) => this[name].Text ?? throw new FormatException($"`{name}` is missing");

    public int Number(int otherwise) => Text is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>The texts of an array of strings, or of a single string.</summary>
    public IReadOnlyList<string> Texts() => Text is { } text ? [text] : [.. Elements.Select(element => element.Text ?? "")];
}
