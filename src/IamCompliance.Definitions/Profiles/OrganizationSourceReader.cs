using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Profiles;

/// <summary>Reads which accounts of an organization are read, and how each is reached.</summary>
internal sealed class OrganizationSourceReader(DiagnosticSink sink)
{
    internal static readonly MappingShape Shape = new(
        "the organization",
        ["roleName"],
        ["externalId", "profile", "region", "regions", "organizationalUnits", "tags", "exclude"]
    );

    /// <summary>Reads it; nothing when it is no map, which was reported.</summary>
    public OrganizationSource? Read(YamlNode node)
    {
        if (MappingReader.Open(node, Shape, sink) is not { } map)
            return null;
        var names = new AwsNameReader(sink);
        return new OrganizationSource
        {
            RoleName = names.Read(map, "roleName", AwsName.RoleName) ?? string.Empty,
            ExternalId = names.Read(map, "externalId", AwsName.ExternalId),
            Profile = map.OptionalText("profile"),
            Region = names.Read(map, "region", AwsName.Region),
            Regions = names.ReadList(map, "regions", AwsName.Region),
            OrganizationalUnits = names.ReadList(map, "organizationalUnits", AwsName.OrganizationalUnit),
            Tags = [.. map.Map("tags").Select(ReadTag).OfType<KeyValuePair<string, string>>()],
            Exclude = names.ReadAccounts(map, "exclude"),
            Span = map.Span,
        };
    }

    // An empty value is a value: a tag may have none.
    private KeyValuePair<string, string>? ReadTag(YamlEntry entry)
    {
        if (entry.Value is YamlScalar value)
            return new KeyValuePair<string, string>(entry.Key.Value, value.Value);
        sink.Report(
            ReadingDiagnostics.WrongShape,
            entry.Value.Span,
            "Write `key: value`.",
            $"The tag `{YamlNodeDescription.Shorten(entry.Key.Value)}`",
            "text",
            entry.Value.Describe()
        );
        return null;
    }
}
