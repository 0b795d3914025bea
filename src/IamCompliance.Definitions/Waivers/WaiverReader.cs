using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Waivers;

/// <summary>Reads <c>waivers.yaml</c>.</summary>
internal sealed class WaiverReader(DiagnosticSink sink)
{
    internal static readonly MappingShape FileShape = new("a waiver file", ["waivers"], []);

    internal static readonly MappingShape Shape = new(
        "a waiver", ["control", "account", "resource", "reason", "owner", "approver", "created", "expires"], ["ticket"]);

    /// <summary>Reads the waivers that are free of errors, each with the places of its names.</summary>
    public IReadOnlyList<WaiverEntry> Read(YamlNode root) =>
        MappingReader.Open(root, FileShape, sink) is { } map ? [.. map.List("waivers").Select(ReadOne).OfType<WaiverEntry>()] : [];

    private WaiverEntry? ReadOne(YamlNode node)
    {
        var before = sink.ErrorCount;
        if (MappingReader.Open(node, Shape, sink) is not { } map)
            return null;
        var created = ReadInstant(map, "created", TimestampText.Parse);
        var expires = ReadInstant(map, "expires", TimestampText.ParseEnd);
        var waiver = new Waiver
        {
            Control = map.Text("control"),
            Account = map.Text("account"),
            Resource = map.Text("resource"),
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
            sink.Report(LinkingDiagnostics.WaiverEndsBeforeItBegins, map.Find("expires")!.Span, "Swap the two dates.", map.Text("expires"), map.Text("created"));
            return null;
        }

        if (string.Equals(waiver.Owner.Trim(), waiver.Approver.Trim(), StringComparison.OrdinalIgnoreCase))
            sink.Report(LinkingDiagnostics.OwnerApproves, map.Find("approver")!.Span, "Let another person approve.", waiver.Owner);
        return new WaiverEntry(waiver, (YamlScalar)map.Find("control")!, (YamlScalar)map.Find("account")!);
    }

    private DateTimeOffset ReadInstant(MappingReader map, string key, Func<string, DateTimeOffset?> parse)
    {
        if (map.Scalar(key) is not { } scalar)
            return default;
        if (parse(scalar.Value) is { } instant)
            return instant;
        sink.Report(ReadingDiagnostics.InvalidValue, scalar.Span, "Write `2026-01-31` or `2026-01-31T12:00:00Z`.", YamlNodeDescription.Shorten(scalar.Value), "a date or an instant");
        return default;
    }
}
