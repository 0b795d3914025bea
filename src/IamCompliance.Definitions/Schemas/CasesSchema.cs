using IamCompliance.Definitions.Cases;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Schemas;

/// <summary>Describes <c>cases.yaml</c>. Which properties a resource has, only the compiler knows: the type stands in the
/// control.</summary>
internal static class CasesSchema
{
    public static SchemaNode Make(ResourceTypeCatalog types)
    {
        var resources = SchemaParts.MapOf(new SchemaNode().With("type", "object"));
        var parts = SchemaParts
            .MapOf(SchemaParts.Words(CaseReader.Statuses))
            .With(
                "propertyNames",
                SchemaParts.OneOf(
                    SchemaParts.Words(types.CollectedParts.OrderBy(p => p, StringComparer.Ordinal)),
                    new SchemaNode().With("pattern", "^config/resources/")
                )
            );
        var one = SchemaParts.Of(
            CaseReader.Shape,
            ("name", SchemaParts.Text.Described("A sentence that says what is special about the case.")),
            ("outcome", SchemaParts.Words(CaseOutcomes.OfControls)),
            ("now", SchemaParts.Instant.Described("When the small account was captured.")),
            ("parameters", new SchemaNode().With("type", "object")),
            ("parts", parts.Described("The parts that were not completely read.")),
            ("resources", resources.Described("The resources of the control's own type, by the names that `subjects` uses.")),
            (
                "others",
                SchemaParts
                    .MapOf(resources)
                    .With("propertyNames", SchemaParts.Words(types.Names))
                    .Described("Resources of other types, by type.")
            ),
            ("regions", SchemaParts.MapOf(SchemaParts.ListOf(SchemaParts.Name))),
            (
                "subjects",
                SchemaParts
                    .MapOf(SchemaParts.Words(CaseOutcomes.OfSubjects))
                    .Described("Every subject in scope, and what comes out for it.")
            ),
            ("hypothetical", SchemaParts.Text.Described("Why no recorded account can be like this one."))
        );
        var equivalent = SchemaParts.Of(EquivalentMutantReader.Shape, ("change", SchemaParts.Text), ("reason", SchemaParts.Text));
        return SchemaParts.File(
            "The cases of a control",
            SchemaParts.Of(
                CaseReader.FileShape,
                ("cases", SchemaParts.ListOf(one)),
                (
                    "equivalentMutants",
                    SchemaParts
                        .ListOf(equivalent)
                        .Described("Mistakes that no case can notice, as `iamc test --mutate` words them, and why.")
                )
            )
        );
    }
}
