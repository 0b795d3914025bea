using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace IamCompliance.Evidence.Tests.Schemas;

/// <summary>Validates documents by the published schemas, with a validator that is not ours.</summary>
internal static class SchemaFiles
{
    private const string Draft7 = "http://json-schema.org/draft-07/schema#";
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };
    private static readonly Lazy<JsonSchema> LazySarif = new(() =>
        Build(FromDraft4(Text("sarif", "sarif-schema-2.1.0.json")).ToJsonString())
    );
    private static readonly Lazy<JsonSchema> LazyOcsf = new(() => Build(Text("ocsf", "compliance_finding.schema.json")));
    private static readonly Lazy<JsonSchema> LazyAsff = new(() => Build(Text("asff", "asff-finding.schema.json")));
    private static readonly Lazy<JsonSchema> LazyCtrf = new(() => Build(Text("ctrf", "ctrf.schema.json")));
    private static readonly Lazy<JsonSchema> LazyCdx = new(() =>
        Build(Text("cyclonedx", "bom-1.6.schema.json"), Text("cyclonedx", "spdx.schema.json"), Text("cyclonedx", "jsf-0.82.schema.json"))
    );

    public static JsonSchema Sarif => LazySarif.Value;

    public static JsonSchema Ocsf => LazyOcsf.Value;

    public static JsonSchema Asff => LazyAsff.Value;

    public static JsonSchema Ctrf => LazyCtrf.Value;

    public static JsonSchema Cdx => LazyCdx.Value;

    public static string Folder { get; } =
        Path.Combine(
            typeof(SchemaFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!,
            "tests",
            "IamCompliance.Evidence.Tests",
            "Schemas"
        );

    /// <summary>Lists what is wrong with a document; nothing when it is valid.</summary>
    public static IReadOnlyList<string> Errors(JsonSchema schema, JsonElement document)
    {
        var results = schema.Evaluate(document, Options);
        return results.IsValid
            ? []
            :
            [
                .. (results.Details ?? [])
                    .Where(d => d.Errors is { Count: > 0 })
                    .SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Key} {e.Value}"))
                    .DefaultIfEmpty("not valid"),
            ];
    }

    public static string Text(params string[] path) => File.ReadAllText(Path.Combine([Folder, .. path]));

    /// <summary>Turns a schema of draft-04 into draft-07, where it uses nothing else that differs.</summary>
    public static JsonNode FromDraft4(string text)
    {
        var draft4 = JsonNode.Parse(text)!.AsObject();
        var schema = new JsonObject { ["$schema"] = Draft7, ["$id"] = draft4["id"]!.DeepClone() };
        foreach (var (key, value) in draft4.Where(p => p.Key is not ("$schema" or "id")))
            schema[key] = value?.DeepClone();
        return schema;
    }

    private static JsonSchema Build(string text, params string[] others)
    {
        var options = new BuildOptions { SchemaRegistry = new SchemaRegistry() };
        foreach (var other in others)
            JsonSchema.FromText(other, options);
        return JsonSchema.FromText(text, options);
    }
}
