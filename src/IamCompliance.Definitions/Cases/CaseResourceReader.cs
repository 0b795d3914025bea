using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Cases;

/// <summary>Reads the resources of a case and checks their properties against the schema.</summary>
internal sealed class CaseResourceReader(ResourceTypeCatalog types, DiagnosticSink sink)
{
    private readonly ConfigurationCheck check = new(sink);

    /// <summary>Reads the resources of the control's own type, then those of others, in the author's order.</summary>
    public IEnumerable<CaseResource> Read(MappingReader map, ResourceType? type)
    {
        foreach (var entry in map.Map("resources"))
        {
            if (ReadOne(entry, type) is { } resource)
                yield return resource;
        }

        foreach (var group in map.Map("others"))
        {
            var other = types.Find(group.Key.Value);
            if (other is null)
                sink.Report(
                    LinkingDiagnostics.UnknownResourceType,
                    group.Key.Span,
                    ResourceTypeHelp.ForType(group.Key.Value, types),
                    YamlNodeDescription.Shorten(group.Key.Value)
                );
            else if (group.Value is not YamlMapping)
                sink.Report(
                    ReadingDiagnostics.WrongShape,
                    group.Value.Span,
                    "Write `name: { property: value }`.",
                    $"`{group.Key.Value}`",
                    "a map of resources",
                    group.Value.Describe()
                );
            foreach (var entry in group.Value is YamlMapping named && other is not null ? named.Entries : [])
            {
                if (ReadOne(entry, other) is { } resource)
                    yield return resource;
            }
        }
    }

    private CaseResource? ReadOne(YamlEntry entry, ResourceType? type)
    {
        if (entry.Value is YamlMapping configuration)
        {
            if (type is not null)
                check.Check(configuration, type.Configuration, type.Name);
            return new CaseResource(type?.Name ?? string.Empty, entry.Key.Value, configuration);
        }

        sink.Report(
            ReadingDiagnostics.WrongShape,
            entry.Value.Span,
            "Write `name: { property: value }`; `{}` when no property matters.",
            $"`{YamlNodeDescription.Shorten(entry.Key.Value)}`",
            "a map of properties",
            entry.Value.Describe()
        );
        return null;
    }
}
