using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Cases;

/// <summary>Checks a resource's properties against the schema of its type. A plain <c>null</c> says that a property is known to be
/// missing.</summary>
internal sealed class ConfigurationCheck(DiagnosticSink sink)
{
    public void Check(YamlMapping mapping, PropertyType type, string owner)
    {
        foreach (var entry in mapping.Entries)
        {
            if (type.FindProperty(entry.Key.Value) is { IsDerived: true })
                sink.Report(
                    LinkingDiagnostics.DerivedProperty,
                    entry.Key.Span,
                    "Give the resource the policy documents it follows from.",
                    entry.Key.Value,
                    owner
                );
            else if (type.FindProperty(entry.Key.Value) is { } property)
                CheckValue(entry.Value, property.Type, entry.Key.Value);
            else
                sink.Report(
                    LinkingDiagnostics.UnknownProperty,
                    entry.Key.Span,
                    DidYouMean.Help(entry.Key.Value, type.Properties.Select(p => p.Name), listAtMost: 30),
                    YamlNodeDescription.Shorten(entry.Key.Value),
                    owner
                );
        }
    }

    private void CheckValue(YamlNode node, PropertyType type, string name)
    {
        switch (node)
        {
            case YamlScalar { IsPlain: true, Value: "null" or "~" }:
                break;
            case YamlMapping mapping when type.Kind == ValueKind.Object:
                Check(mapping, type, $"`{name}`");
                break;
            case YamlMapping mapping when type.Kind == ValueKind.Map:
                foreach (var entry in mapping.Entries)
                    CheckValue(entry.Value, PropertyType.String, entry.Key.Value);
                break;
            case YamlMapping or YamlScalar { IsPlain: false } when type.Kind == ValueKind.PolicyDocument:
                break;
            case YamlSequence list when type.Element is { } element:
                foreach (var item in list.Items)
                    CheckValue(item, element, name);
                break;
            case YamlScalar when LiteralReader.Read(node, type) is not null:
                break;
            default:
                sink.Report(LinkingDiagnostics.PropertyWrongType, node.Span, LiteralReader.Help(node, type), name, type, node.Describe());
                break;
        }
    }
}
