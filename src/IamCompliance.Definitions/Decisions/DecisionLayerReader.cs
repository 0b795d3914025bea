using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Decisions;

/// <summary>Reads which policies apply, and resolves their names.</summary>
internal sealed class DecisionLayerReader(IReadOnlyList<string> declared, DiagnosticSink sink)
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Keys { get; } =
    [
        "identityPolicies",
        "groupPolicies",
        "permissionBoundary",
        "sessionPolicy",
        "resourcePolicy",
        "vpcEndpointPolicy",
        "serviceControlPolicies",
        "resourceControlPolicies",
    ];

    /// <summary>Gets the names met so far.</summary>
    public IReadOnlyCollection<string> Used => used;

    public DecisionPolicies Read(MappingReader map) =>
        new()
        {
            Identity = ReadList(map, "identityPolicies"),
            Groups = ReadList(map, "groupPolicies"),
            Boundary = ReadOne(map, "permissionBoundary"),
            Session =
                map.Find("sessionPolicy") is YamlSequence ? ReadList(map, "sessionPolicy")
                : ReadOne(map, "sessionPolicy") is { } one ? [one]
                : [],
            Resource = ReadOne(map, "resourcePolicy"),
            VpcEndpoint = ReadOne(map, "vpcEndpointPolicy"),
            ServiceControl = ReadLevels(map, "serviceControlPolicies"),
            ResourceControl = ReadLevels(map, "resourceControlPolicies"),
        };

    private IReadOnlyList<string> ReadList(MappingReader map, string key) => [.. map.TextList(key).Select(Resolve)];

    private string? ReadOne(MappingReader map, string key) =>
        map.Find(key) is not null && map.Scalar(key) is { } name ? Resolve(name) : null;

    private IReadOnlyList<IReadOnlyList<string>>? ReadLevels(MappingReader map, string key) =>
        map.Find(key) is null ? null : [.. map.List(key).Select((level, i) => ReadLevel(level, $"`{key}[{i}]`"))];

    private IReadOnlyList<string> ReadLevel(YamlNode node, string place)
    {
        if (node is YamlSequence level)
            return [.. level.Items.Select(i => ReadName(i, place)).OfType<string>()];
        sink.Report(
            ReadingDiagnostics.WrongShape,
            node.Span,
            "Each level is a list of policies: `[[of the root], [of the unit], [of the account]]`.",
            place,
            "a list",
            node.Describe()
        );
        return [];
    }

    private string? ReadName(YamlNode node, string place)
    {
        if (node is YamlScalar name)
            return Resolve(name);
        sink.Report(
            ReadingDiagnostics.WrongShape,
            node.Span,
            "Write the policy under `policies`, and its name here.",
            $"An item of {place}",
            "text",
            node.Describe()
        );
        return null;
    }

    private string Resolve(YamlScalar name)
    {
        used.Add(name.Value);
        if (!declared.Contains(name.Value))
            sink.Report(
                LinkingDiagnostics.UnknownPolicy,
                name.Span,
                DidYouMean.Help(name.Value, declared) ?? "Write it under `policies`.",
                YamlNodeDescription.Shorten(name.Value)
            );
        return name.Value;
    }
}
