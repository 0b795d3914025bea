using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace IamCompliance.Evidence.Tests.Oscal;

/// <summary>Checks what no schema can: that every reference leads to something of the right kind, and that digests are those of the
/// files.</summary>
internal sealed class OscalReferences
{
    // What a reference names, by the last words of its key; null where the value beside it says so.
    private static readonly Dictionary<string, string?> Kinds = new()
    {
        ["subject-uuid"] = null,
        ["actor-uuid"] = null,
        ["component-uuid"] = "components",
        ["observation-uuid"] = "observations",
        ["risk-uuid"] = "risks",
        ["task-uuid"] = "tasks",
        ["activity-uuid"] = "activities",
        ["party-uuid"] = "parties",
    };

    private readonly Dictionary<string, string> ids = [];
    private readonly HashSet<string> tokens = [];
    private readonly HashSet<string> roles = [];
    private readonly HashSet<string> resources = [];
    private readonly List<string> problems = [];
    private readonly string folder;
    private int references;

    private OscalReferences(string folder) => this.folder = folder;

    /// <summary>Checks a document, whose imports are another.</summary>
    public static (IReadOnlyList<string> Problems, int References) Check(OscalPackage package, string document)
    {
        var check = new OscalReferences(Path.Combine(package.Root, "oscal"));
        check.Define(package.Documents[document], null, isImport: false);
        if (document == OscalPackage.Results)
            check.Define(package.Documents[OscalPackage.Plan], null, isImport: true);
        check.Follow(package.Documents[document], null);
        return (check.problems, check.references);
    }

    private void Define(JsonNode? node, string? list, bool isImport)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
                Define(item, list, isImport);
        }
        else if (node is JsonObject item)
        {
            Register(item, list, isImport);
            foreach (var (name, value) in item)
                Define(value, name, isImport);
        }
    }

    private void Register(JsonObject item, string? list, bool isImport)
    {
        if (item["uuid"]?.GetValue<string>() is { } id && !ids.TryAdd(id, list ?? "document") && !isImport)
            problems.Add($"{id} is there twice");
        if (item["id"]?.GetValue<string>() is { } token)
        {
            if (list == "roles")
                roles.Add(token);
            else if (!tokens.Add(token) && !isImport)
                problems.Add($"{token} is there twice");
        }

        if (list == "resources" && !isImport)
            resources.Add(item["uuid"]!.GetValue<string>());
    }

    private void Follow(JsonNode? node, string? name)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
                Follow(item, name);
        }
        else if (node is JsonObject item)
        {
            Hash(item);
            foreach (var (key, value) in item)
            {
                if (value is JsonValue text && text.GetValueKind() == System.Text.Json.JsonValueKind.String)
                    Follow(item, key, text.GetValue<string>());
                Follow(value, key);
            }
        }
        else if (name == "party-uuids")
        {
            Demand(node!.GetValue<string>(), "parties");
        }
    }

    private void Follow(JsonObject item, string key, string value)
    {
        if (Kinds.TryGetValue(key, out var kind))
            Demand(value, kind ?? ListOf(item["type"]!.GetValue<string>()));
        else if (key is "objective-id" or "target-id")
            Demand(tokens, value);
        else if (key == "role-id")
            Demand(roles, value);
        else if (key is "href" or "source" && value.StartsWith('#'))
            Demand(resources, value[1..]);
        else if (key == "href" && !value.Contains("://", StringComparison.Ordinal) && !File.Exists(Path.Combine(folder, value)))
            problems.Add($"{value} is not in the package");
    }

    private static string ListOf(string type) =>
        type switch
        {
            "tool" or "component" => "components",
            "inventory-item" => "inventory-items",
            "party" => "parties",
            _ => type,
        };

    private void Demand(string id, string list)
    {
        references++;
        if (ids.GetValueOrDefault(id) != list)
            problems.Add($"{id} is not among the {list}");
    }

    private void Demand(HashSet<string> known, string id)
    {
        references++;
        if (!known.Contains(id))
            problems.Add($"{id} leads nowhere");
    }

    private void Hash(JsonObject item)
    {
        if (item["hashes"] is not JsonArray hashes)
            return;
        var actual = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, item["href"]!.GetValue<string>()))));
        if (hashes.Single()!["value"]!.GetValue<string>() != actual)
            problems.Add($"{item["href"]} has another digest");
    }
}
