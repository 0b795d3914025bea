using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Waivers;

/// <summary>Reads <c>waivers.yaml</c>.</summary>
internal sealed class WaiverReader(DiagnosticSink sink)
{
    internal static readonly MappingShape FileShape = new("a waiver file", ["waivers"], []);

    internal static readonly MappingShape Shape = new(
        "a waiver",
        ["control", "account", "reason", "owner", "approver", "created", "expires"],
        ["resource", "resources", "ticket"]
    );

    /// <summary>Reads the waivers that are free of errors, each with the places of its names.</summary>
    public IReadOnlyList<WaiverEntry> Read(YamlNode root) =>
        MappingReader.Open(root, FileShape, sink) is { } map ? [.. map.List("waivers").Select(ReadOne).OfType<WaiverEntry>()] : [];

    private WaiverEntry? ReadOne(YamlNode node)
    {
        var before = sink.ErrorCount;
        if (MappingReader.Open(node, Shape, sink) is not { } map)
            return null;
        var instants = new InstantReader(sink);
        var created = instants.ReadStart(map, "created");
        var expires = instants.ReadEnd(map, "expires");
        var selector = ReadSelector(map);
        var waiver = new Waiver
        {
            Control = map.Text("control"),
            Account = map.Text("account"),
            Resource = selector?.Words ?? "",
            Resources = selector is PatternSelector ? null : selector,
            Reason = map.Text("reason"),
            Owner = map.Text("owner"),
            Approver = map.Text("approver"),
            Ticket = map.OptionalText("ticket"),
            Created = created,
            Expires = expires,
            Span = map.Span,
        };
        if (sink.ErrorCount > before)
            return null;
        if (expires <= created)
        {
            sink.Report(
                LinkingDiagnostics.WaiverEndsBeforeItBegins,
                map.Find("expires")!.Span,
                "Swap the two dates.",
                map.Text("expires"),
                map.Text("created")
            );
            return null;
        }

        if (string.Equals(waiver.Owner.Trim(), waiver.Approver.Trim(), StringComparison.OrdinalIgnoreCase))
            sink.Report(LinkingDiagnostics.OwnerApproves, map.Find("approver")!.Span, "Let another person approve.", waiver.Owner);
        return new WaiverEntry(
            waiver,
            (YamlScalar)map.Find("control")!,
            (YamlScalar)map.Find("account")!,
            map.Find("resources") ?? map.Find("resource")!
        );
    }

    private ResourceSelector? ReadSelector(MappingReader map)
    {
        if (map.Find("resources") is not { } resources)
        {
            if (map.Find("resource") is null)
                sink.Report(
                    ReadingDiagnostics.MissingKey,
                    MappingReader.HeadOf(map.Mapping),
                    "Write a pattern over ARNs, such as `arn:aws:iam::*:user/ci-*`, or `resources:` with tags and combinations.",
                    "resource",
                    Shape.Name
                );
            return map.OptionalText("resource") is { } pattern ? new PatternSelector(pattern) : null;
        }

        if (map.Find("resource") is { } other)
            sink.Report(
                ReadingDiagnostics.SeveralChoices,
                other.Span,
                "Put the pattern into `resources` as `arn`.",
                "resource",
                "resources",
                Shape.Name
            );
        return new ResourceSelectorReader(sink).Read(resources, "resources");
    }
}
