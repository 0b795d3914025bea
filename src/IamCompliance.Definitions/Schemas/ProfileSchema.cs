using IamCompliance.Definitions.Profiles;

namespace IamCompliance.Definitions.Schemas;

/// <summary>Describes <c>iamcompliance.yaml</c>.</summary>
internal static class ProfileSchema
{
    public static SchemaNode Make()
    {
        var live = SchemaParts.Of(
            LiveSourceReader.Shape,
            ("profile", SchemaParts.Text),
            ("roleArn", SchemaParts.Text),
            ("externalId", SchemaParts.Text),
            ("region", SchemaParts.Text),
            ("regions", Texts(mayBeEmpty: false))
        );
        var account = SchemaParts
            .Of(
                ProfileAccountReader.Shape,
                ("name", new SchemaNode().With("type", "string").With("pattern", "^[A-Za-z0-9._-]+$")),
                ("id", SchemaParts.AccountId),
                ("state", SchemaParts.Text.Described("A recorded state.")),
                ("export", SchemaParts.Text.Described("A folder of AWS CLI outputs, or of files of AWS Config.")),
                ("live", live.Described("How the live account is reached."))
            )
            .With("oneOf", SchemaParts.EachRequired("state", "export", "live"));
        var organization = SchemaParts.Of(
            OrganizationSourceReader.Shape,
            ("roleName", SchemaParts.Text),
            ("externalId", SchemaParts.Text),
            ("profile", SchemaParts.Text),
            ("region", SchemaParts.Text),
            ("regions", Texts(mayBeEmpty: false)),
            ("organizationalUnits", Texts(mayBeEmpty: false)),
            ("tags", new SchemaNode().With("type", "object")),
            ("exclude", SchemaParts.ListOf(SchemaParts.AccountId))
        );
        return SchemaParts.File(
            "A profile: what is tested, and against what",
            SchemaParts
                .Of(
                    ProfileReader.Shape,
                    ("accounts", SchemaParts.ListOf(account, mayBeEmpty: false)),
                    ("organization", organization),
                    ("programs", Texts()),
                    ("controls", Controls()),
                    (
                        "parameters",
                        SchemaParts
                            .MapOf(new SchemaNode().With("type", "object"))
                            .Described("Values by control and parameter; looser ones need a reason: { value: …, reason: … }.")
                    ),
                    ("evidence", Evidence())
                )
                .With("anyOf", SchemaParts.EachRequired("accounts", "organization"))
        );
    }

    private static SchemaNode Controls()
    {
        var exclusion = SchemaParts.Of(ProfileReader.ExclusionShape, ("control", SchemaParts.Id), ("reason", SchemaParts.Text));
        return SchemaParts.Of(
            ProfileReader.ControlsShape,
            ("include", Texts().Described("Controls besides those of the programs; without programs, these alone.")),
            ("also", Texts().Described("Controls besides whatever else is chosen, such as those that cost calls for each principal.")),
            ("exclude", SchemaParts.ListOf(exclusion))
        );
    }

    private static SchemaNode Evidence() =>
        SchemaParts.Of(
            EvidenceSettingsReader.Shape,
            ("directory", SchemaParts.Text.Described("Where the package of a run goes, relative to this file.")),
            (
                "formats",
                SchemaParts
                    .ListOf(SchemaParts.Words(EvidenceFormats.Names))
                    .Described("The formats written besides results.json; all of them when left out.")
            ),
            ("sign", SchemaParts.Text.Described("The signing key: a PEM file, env:NAME, or kms: and the ARN of a key.")),
            ("timestamp", SchemaParts.Text.Described("The https address of an RFC 3161 time-stamping authority.")),
            ("previous", SchemaParts.Text.Described("The package this one follows, or a folder of packages.")),
            (
                "redact",
                SchemaParts
                    .ListOf(SchemaParts.Words([EvidenceSettingsReader.AccountIds]))
                    .Described("What is left out besides secrets, access key ids and unused tags, which always are.")
            ),
            ("zip", new SchemaNode().With("type", "boolean").Described("Whether the package is written as a zip file too."))
        );

    private static SchemaNode Texts(bool mayBeEmpty = true) => SchemaParts.ListOf(SchemaParts.Text, mayBeEmpty);
}
