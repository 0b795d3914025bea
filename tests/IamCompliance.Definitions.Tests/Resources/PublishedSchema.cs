using System.Text;
using System.Text.Json;

namespace IamCompliance.Definitions.Tests.Resources;

/// <summary>
/// Writes the table of recorded types from what AWS publishes: a clone of awslabs/aws-config-resource-schema, or one file with all its
/// types. To refresh the table, name either in <c>AWS_CONFIG_RESOURCE_SCHEMA</c>, run the tests of the table and rename the
/// <c>.received.</c> file.
/// </summary>
internal static class PublishedSchema
{
    private const string Suffix = ".properties.json";
    private static readonly string[] Roots = ["configuration.", "supplementaryConfiguration."];

    /// <summary>Finds the publication; null when it lies nowhere near.</summary>
    public static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("AWS_CONFIG_RESOURCE_SCHEMA");
        var beside = Path.Combine(Repository.Root, "..", "shared", "reference", "config-resource-types.json");
        return named is not null ? named
            : File.Exists(beside) ? beside
            : null;
    }

    /// <summary>Writes one line a type, without the comment at the head of the table.</summary>
    public static string Write(string path)
    {
        var table = new StringBuilder();
        foreach (var (name, properties) in Types(path).OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            table.Append(name);
            Write(table, Tree(properties), opening: " ");
            table.Append('\n');
        }

        return table.ToString();
    }

    private static IEnumerable<(string Name, JsonElement Properties)> Types(string path)
    {
        if (File.Exists(path))
            return JsonElement.Parse(File.ReadAllBytes(path)).GetProperty("types").EnumerateObject().Select(t => (t.Name, t.Value));
        var folder = Path.Combine(path, "config", "properties", "resource-types");
        return Directory
            .EnumerateFiles(folder, "*" + Suffix)
            .Select(f => (Path.GetFileName(f)[..^Suffix.Length], JsonElement.Parse(File.ReadAllBytes(f))));
    }

    private static SortedDictionary<string, object> Tree(JsonElement properties)
    {
        var root = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var property in properties.EnumerateObject().Where(p => Roots.Any(r => p.Name.StartsWith(r, StringComparison.Ordinal))))
        {
            var steps = property.Name.Split('.');
            var node = root;
            foreach (var step in steps[(steps[0] == "configuration" ? 1 : 0)..^1])
            {
                node.TryAdd(step, new SortedDictionary<string, object>(StringComparer.Ordinal));
                node = (SortedDictionary<string, object>)node[step];
            }

            node.Add(steps[^1], Kind(property.Value.GetString()!));
        }

        return root;
    }

    private static string Kind(string published) =>
        published switch
        {
            "string" or "ip" or "cidr_block" => "",
            "integer" or "float" => ":n",
            "boolean" => ":b",
            "date" => ":t",
            _ => throw new FormatException($"AWS has published a kind of value that the table does not know: {published}"),
        };

    private static void Write(StringBuilder table, SortedDictionary<string, object> tree, string opening)
    {
        foreach (var (name, value) in tree)
        {
            table.Append(opening).Append(name);
            opening = " ";
            if (value is not SortedDictionary<string, object> inner)
            {
                table.Append((string)value);
                continue;
            }

            Write(table, inner, opening: "(");
            table.Append(')');
        }
    }
}
