using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Attestations;

/// <summary>Reads <c>attestations.yaml</c>.</summary>
internal sealed class AttestationReader(DiagnosticSink sink)
{
    public static readonly MappingShape FileShape = new("a file of attestations", ["attestations"], []);

    public static readonly MappingShape Shape = new(
        "an attestation",
        ["program", "requirement", "account", "author", "reviewer", "statement", "date", "validUntil"],
        ["files"]
    );

    /// <summary>Reads the attestations that are free of errors, each with the places of its names.</summary>
    public IReadOnlyList<AttestationEntry> Read(YamlNode root) =>
        MappingReader.Open(root, FileShape, sink) is { } map
            ? [.. map.List("attestations").Select(ReadOne).OfType<AttestationEntry>()]
            : [];

    private AttestationEntry? ReadOne(YamlNode node)
    {
        var before = sink.ErrorCount;
        if (MappingReader.Open(node, Shape, sink) is not { } map)
            return null;
        var instants = new InstantReader(sink);
        var files = new AttachedFileReader(sink);
        var attestation = new Attestation
        {
            Requirement = new RequirementReference(map.Text("program"), map.Text("requirement")),
            Account = map.Text("account"),
            Author = map.Text("author"),
            Reviewer = map.Text("reviewer"),
            Statement = map.Text("statement"),
            Files = [.. map.List("files").Select(files.Read).OfType<AttachedFile>()],
            Date = instants.ReadStart(map, "date"),
            ValidUntil = instants.ReadEnd(map, "validUntil"),
            Span = map.Span,
        };
        if (sink.ErrorCount > before)
            return null;
        if (attestation.ValidUntil <= attestation.Date)
            sink.Report(
                LinkingDiagnostics.AttestationEndsBeforeItBegins,
                map.Find("validUntil")!.Span,
                "Swap the two dates.",
                map.Text("validUntil"),
                map.Text("date")
            );
        if (SamePerson.Are(attestation.Author, attestation.Reviewer))
            sink.Report(
                LinkingDiagnostics.AuthorReviews,
                map.Find("reviewer")!.Span,
                "Let another person review: it takes four eyes.",
                attestation.Author
            );
        return sink.ErrorCount == before
            ? new AttestationEntry(
                attestation,
                (YamlScalar)map.Find("program")!,
                (YamlScalar)map.Find("requirement")!,
                (YamlScalar)map.Find("account")!
            )
            : null;
    }
}
