using IamCompliance.Definitions.Programs;

namespace IamCompliance.Definitions.Schemas;

/// <summary>Describes an edition of a program.</summary>
internal static class ProgramSchema
{
    public static SchemaNode Make()
    {
        var bound = SchemaParts
            .Required("control")
            .With("type", "object")
            .With("properties", new SchemaNode().With("control", SchemaParts.Id));
        var requirement = SchemaParts.Of(
            RequirementReader.Shape,
            ("title", SchemaParts.Text.Described("What it demands, in our own words.")),
            ("controls", SchemaParts.ListOf(SchemaParts.OneOf(SchemaParts.Id, bound))),
            ("assessment", SchemaParts.Words(RequirementReader.Assessments)),
            ("responsibility", SchemaParts.Words(RequirementReader.Responsibilities))
        );
        return SchemaParts.File(
            "An edition of a compliance program",
            SchemaParts.Of(
                ProgramReader.Shape,
                ("program", SchemaParts.Text),
                ("edition", SchemaParts.Name),
                ("name", SchemaParts.Text),
                ("publisher", SchemaParts.Text),
                ("url", SchemaParts.Address),
                ("requirements", SchemaParts.MapOf(requirement)),
                ("extends", SchemaParts.Name.Described("The edition whose requirements are taken over.")),
                ("removed", SchemaParts.ListOf(SchemaParts.Name))
            )
        );
    }
}
