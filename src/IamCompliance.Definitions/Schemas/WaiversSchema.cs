using IamCompliance.Definitions.Waivers;

namespace IamCompliance.Definitions.Schemas;

/// <summary>Describes <c>waivers.yaml</c>.</summary>
internal static class WaiversSchema
{
    public static SchemaNode Make()
    {
        var waiver = SchemaParts.Of(
            WaiverReader.Shape,
            ("control", SchemaParts.Id),
            ("account", SchemaParts.Text.Described("The 12-digit id in quotes, the name in the profile, or *.")),
            ("resource", SchemaParts.Text.Described("The ARN, with * where several are meant.")),
            ("reason", SchemaParts.Text),
            ("owner", SchemaParts.Text),
            ("approver", SchemaParts.Text.Described("Another person than the owner.")),
            ("ticket", SchemaParts.Text),
            ("created", SchemaParts.Instant),
            ("expires", SchemaParts.Instant.Described("A date ends at 24:00 UTC."))
        );
        return SchemaParts.File("Waivers", SchemaParts.Of(WaiverReader.FileShape, ("waivers", SchemaParts.ListOf(waiver))));
    }
}
