using IamCompliance.Definitions.Attestations;

namespace IamCompliance.Definitions.Schemas;

/// <summary>Describes <c>attestations.yaml</c>.</summary>
internal static class AttestationsSchema
{
    public static SchemaNode Make()
    {
        var file = SchemaParts.Of(
            AttachedFileReader.Shape,
            (
                "path",
                new SchemaNode()
                    .With("type", "string")
                    .With("pattern", @"^(?!\.{1,2}(/|$))[^/\\:]+(/(?!\.{1,2}(/|$))[^/\\:]+)*$")
                    .Described("Beside this file or in a folder below, with /.")
            ),
            ("sha256", SchemaParts.Name.With("pattern", "^[0-9A-Fa-f]{64}$").Described("As `sha256sum` prints it."))
        );
        var attestation = SchemaParts.Of(
            AttestationReader.Shape,
            ("program", SchemaParts.Text.Described("The program with its edition, such as pci-dss-4.0.")),
            ("requirement", SchemaParts.Name.Described("Its id, as published.")),
            ("account", SchemaParts.Text.Described("The 12-digit id in quotes, the name in the profile, or *.")),
            ("author", SchemaParts.Text),
            ("reviewer", SchemaParts.Text.Described("Another person than the author.")),
            ("statement", SchemaParts.Text.Described("What was seen.")),
            ("date", SchemaParts.Instant),
            ("validUntil", SchemaParts.Instant.Described("A date ends at 24:00 UTC.")),
            ("files", SchemaParts.ListOf(file))
        );
        return SchemaParts.File(
            "Attestations",
            SchemaParts.Of(AttestationReader.FileShape, ("attestations", SchemaParts.ListOf(attestation)))
        );
    }
}
