using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Profiles;

/// <summary>Reads <c>iamcompliance.yaml</c>.</summary>
internal sealed class ProfileReader(DiagnosticSink sink)
{
    internal static readonly MappingShape Shape = new(
        "a profile",
        [],
        ["extends", "accounts", "organization", "programs", "controls", "parameters", "evidence"]
    );
    internal static readonly MappingShape ControlsShape = new("the choice of controls", [], ["include", "also", "exclude"]);
    internal static readonly MappingShape ExclusionShape = new("an exclusion", ["control", "reason"], []);

    /// <summary>Reads a profile; nothing when it has an error.</summary>
    public ProfileFile? Read(YamlNode root)
    {
        var before = sink.ErrorCount;
        if (MappingReader.Open(root, Shape, sink) is not { } map)
            return null;
        var extends = map.Scalar("extends");
        if (extends is not null && !LayerPath.IsValid(extends.Value))
            sink.Report(
                ReadingDiagnostics.InvalidValue,
                extends.Span,
                "Name a file `iamcompliance.yaml` or `….iamcompliance.yaml`, relative to this one and with `/`.",
                YamlNodeDescription.Shorten(extends.Value),
                "a path of a profile"
            );
        var controls = map.Find("controls") is { } node ? MappingReader.Open(node, ControlsShape, sink) : null;
        var programs = map.TextList("programs");
        var include = controls?.TextList("include") ?? [];
        var also = controls?.TextList("also") ?? [];
        var profile = new Profile
        {
            Accounts = new ProfileAccountReader(sink).Read(map),
            Organization = map.Find("organization") is { } organization ? new OrganizationSourceReader(sink).Read(organization) : null,
            Programs = [.. programs.Select(p => p.Value)],
            Include = controls?.Find("include") is null ? null : [.. include.Select(i => i.Value)],
            Also = [.. also.Select(i => i.Value)],
            Exclude = [.. (controls?.List("exclude") ?? []).Select(ReadExclusion).OfType<ControlExclusion>()],
            Parameters = [.. map.Map("parameters").Select(ReadSetting).OfType<ControlSetting>()],
            Evidence = new EvidenceSettingsReader(sink).Read(map.Find("evidence")),
            Span = map.Span,
        };
        return sink.ErrorCount == before
            ? new ProfileFile(profile, programs, include)
            {
                Also = also,
                Extends = extends,
                Head = MappingReader.HeadOf(map.Mapping),
                NamesAccounts = map.Find("accounts") is not null || map.Find("organization") is not null,
            }
            : null;
    }

    private ControlExclusion? ReadExclusion(YamlNode node) =>
        MappingReader.Open(node, ExclusionShape, sink) is { } map
            ? new ControlExclusion(map.Text("control"), map.Text("reason"), map.Find("control")?.Span ?? map.Span)
            : null;

    private ControlSetting? ReadSetting(YamlEntry entry)
    {
        if (entry.Value is YamlMapping map)
            return new ControlSetting(entry.Key.Value, [.. map.Entries.Select(ReadParameter)], entry.Key.Span);
        sink.Report(
            ReadingDiagnostics.WrongShape,
            entry.Value.Span,
            "Write `control-id: { parameter: value }`.",
            $"`{YamlNodeDescription.Shorten(entry.Key.Value)}`",
            "a map of parameters",
            entry.Value.Describe()
        );
        return null;
    }

    // Either the value, or a map of value and reason.
    private ParameterSetting ReadParameter(YamlEntry entry)
    {
        if (entry.Value is not YamlMapping || MappingReader.Open(entry.Value, ReasonedShape, sink) is not { } map)
            return new ParameterSetting(entry.Key, entry.Value);
        return new ParameterSetting(entry.Key, map.Find("value") ?? entry.Value, map.OptionalText("reason"));
    }

    internal static readonly MappingShape ReasonedShape = new("a parameter value", ["value"], ["reason"]);
}
