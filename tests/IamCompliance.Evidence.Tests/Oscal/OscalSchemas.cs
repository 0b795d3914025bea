using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.Evidence.Tests.Building;
using Json.Schema;

namespace IamCompliance.Evidence.Tests.Oscal;

/// <summary>Validates documents by NIST's schemas, with a validator that is not ours.</summary>
internal static class OscalSchemas
{
    private static readonly Dictionary<(string Version, string Document), JsonSchema> Schemas = [];

    private static readonly Lock Gate = new();

    /// <summary>Lists what is wrong with a document; nothing when it is valid.</summary>
    public static IReadOnlyList<string> Problems(string version, string document, JsonNode json)
    {
        using var parsed = JsonDocument.Parse(json.ToJsonString());
        var results = Load(version, document)
            .Evaluate(parsed.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        if (results.IsValid)
            return [];
        return
        [
            .. (results.Details ?? [])
                .Where(d => !d.IsValid && d.Errors is not null)
                .Select(d => $"{d.InstanceLocation}: {string.Join("; ", d.Errors!.Values)}")
                .DefaultIfEmpty("invalid"),
        ];
    }

    private static JsonSchema Load(string version, string document)
    {
        lock (Gate)
        {
            if (!Schemas.TryGetValue((version, document), out var schema))
                Schemas[(version, document)] = schema = JsonSchema.FromText(Text(version, document));
            return schema;
        }
    }

    private static string Text(string version, string document)
    {
        var name = document == OscalPackage.Component ? "component" : document;
        var root = JsonNode.Parse(
            File.ReadAllText(
                Repository.PathOf("tests", "IamCompliance.Evidence.Tests", "Schemas", "oscal", version, $"oscal_{name}_schema.json")
            )
        )!;
        foreach (var (_, definition) in root["definitions"]!.AsObject())
            definition!.AsObject().Remove("$id");
        return root.ToJsonString();
    }
}
