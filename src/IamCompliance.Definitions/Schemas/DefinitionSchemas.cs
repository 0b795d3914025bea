using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Schemas;

/// <summary>Writes a JSON Schema (draft-07) for each kind of YAML file, from the same shapes, matchers and resource types that read
/// it.</summary>
public static class DefinitionSchemas
{
    private static readonly (string Kind, Func<SchemaNode> Make)[] Makers =
    [
        ("control", () => ControlSchema.Make(KnownResourceTypes.Catalog)),
        ("cases", () => CasesSchema.Make(KnownResourceTypes.Catalog)),
        ("program", ProgramSchema.Make),
        ("profile", ProfileSchema.Make),
        ("waivers", WaiversSchema.Make),
        ("attestations", AttestationsSchema.Make),
        ("decisions", DecisionsSchema.Make),
    ];

    /// <summary>Gets the kinds.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Makers.Select(m => m.Kind)];

    /// <summary>Writes the schema of a kind; null when there is no such kind.</summary>
    public static string? Write(string kind) =>
        Makers.FirstOrDefault(m => m.Kind == kind).Make is { } make ? SchemaJson.Write(make()) : null;
}
