using System.Text.Json;
using IamCompliance.State.Json;

namespace IamCompliance.State.ConfigFiles;

/// <summary>Reads tags, which files hold as a map and advanced queries as a list of keys and values.</summary>
internal static class TagMap
{
    public static SortedDictionary<string, string> Read(Fields fields, string name)
    {
        var tags = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (fields.Find(name)!.Value.ValueKind == JsonValueKind.Object)
        {
            var map = fields.RequiredObject(name);
            foreach (var key in map.Names())
                Add(tags, key, map.Text(key), name);
            return tags;
        }

        foreach (var tag in fields.List(name))
            Add(tags, tag.Text("key") ?? throw tag.Missing("key"), tag.Text("value"), tag.Path);

        return tags;
    }

    private static void Add(SortedDictionary<string, string> tags, string key, string? value, string path)
    {
        if (!tags.TryAdd(key, value ?? ""))
            throw RejectedContentException.Malformed($"`{path}` repeats the key `{key}`");
    }
}
