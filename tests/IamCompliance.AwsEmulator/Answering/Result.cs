using System.Text.Json;

namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Is an operation's output before it is written: its members, and the lists of which only a page is answered.</summary>
internal sealed class Result
{
    /// <summary>Gets the members by name, as the AWS CLI prints them.</summary>
    public Dictionary<string, JsonElement> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the lists that stand in place of members of the same name.</summary>
    public Dictionary<string, IReadOnlyList<JsonElement>> Lists { get; } = new(StringComparer.Ordinal);

    public static Result From(JsonElement body)
    {
        var result = new Result();
        if (body.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in body.EnumerateObject().Where(m => m.Value.ValueKind != JsonValueKind.Null))
                result.Members[member.Name] = member.Value;
        }

        return result;
    }

    public bool Has(string name) => Lists.ContainsKey(name) || Members.ContainsKey(name);

    public void Set(string name, string value) => Members[name] = JsonSerializer.SerializeToElement(value);

    public void Set(string name, bool value) => Members[name] = JsonSerializer.SerializeToElement(value);

    /// <summary>Gets a list, whichever way it is held; empty when it is not there.</summary>
    public IReadOnlyList<JsonElement> List(string name) =>
        Lists.TryGetValue(name, out var list) ? list
        : Members.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()]
        : [];

    public void Remove(string name)
    {
        Lists.Remove(name);
        Members.Remove(name);
    }
}
