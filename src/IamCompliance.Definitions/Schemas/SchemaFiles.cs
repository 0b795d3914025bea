using IamCompliance.Definitions.Scaffolding;

namespace IamCompliance.Definitions.Schemas;

/// <summary>Finds the schemas that the first lines of scaffolds name.</summary>
public static class SchemaFiles
{
    /// <summary>Writes those schemas, as files of the project.</summary>
    public static IReadOnlyList<ScaffoldFile> NamedBy(IReadOnlyList<ScaffoldFile> files) =>
        [
            .. DefinitionSchemas
                .Kinds.Where(k => files.Any(f => f.Content.Contains(SchemaModeline.FileOf(k))))
                .Select(k => new ScaffoldFile(SchemaModeline.FileOf(k), DefinitionSchemas.Write(k)!)),
        ];
}
