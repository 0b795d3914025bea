using IamCompliance.Definitions.Decisions;

namespace IamCompliance.Definitions.Schemas;

/// <summary>Describes the files under <c>decisions/</c>.</summary>
internal static class DecisionsSchema
{
    private static readonly string[] Scalars = ["string", "number", "boolean"];

    public static SchemaNode Make() =>
        SchemaParts.File(
            "Decisions that IAM must come to",
            SchemaParts.Of(
                DecisionFileReader.Shape,
                ("title", SchemaParts.Text.Described("What the decisions are about.")),
                ("policies", SchemaParts.MapOf(Policy())),
                ("decisions", SchemaParts.ListOf(Decision(), mayBeEmpty: false))
            )
        );

    private static SchemaNode Policy() =>
        SchemaParts.OneOf(
            SchemaParts.Required("Statement").With("type", "object"),
            new SchemaNode().With("type", "string").With("pattern", @"^\s*\{").Described("The policy as JSON text."),
            SchemaParts.Of(DecisionPolicyReader.FileShape, ("file", SchemaParts.Text.Described("A file beside this one.")))
        );

    private static SchemaNode Decision()
    {
        var value = new SchemaNode().With("type", Scalars);
        var names = SchemaParts.ListOf(SchemaParts.Name);
        var levels = SchemaParts.ListOf(names).Described("Of the root, of each organizational unit, of the account.");
        var blocker = SchemaParts.Words(DecisionWords.Blockers);
        return SchemaParts
            .Of(
                DecisionTestReader.Shape,
                ("name", SchemaParts.Text.Described("A sentence, distinct in the file.")),
                (
                    "action",
                    new SchemaNode()
                        .With("type", "string")
                        .With("pattern", @"^[^:*?\s]+:[^:*?\s]+$")
                        .Described("One action, such as s3:GetObject.")
                ),
                ("resource", SchemaParts.Text.Described("An ARN, or \"*\" for an action about no resource.")),
                ("account", SchemaParts.Text.Described("A recorded account beside this file.")),
                ("resourceAccount", SchemaParts.AccountId),
                ("managementAccount", SchemaParts.AccountId),
                ("context", SchemaParts.MapOf(SchemaParts.OneOf(value, SchemaParts.ListOf(value)))),
                (
                    "partialContext",
                    new SchemaNode()
                        .With("enum", new object[] { true, false, "true", "false" })
                        .Described("Whether nothing is known of the keys that are not listed.")
                ),
                ("identityPolicies", names),
                ("groupPolicies", names),
                ("permissionBoundary", SchemaParts.Name),
                ("sessionPolicy", SchemaParts.OneOf(SchemaParts.Name, names)),
                ("resourcePolicy", SchemaParts.Name),
                ("vpcEndpointPolicy", SchemaParts.Name),
                ("serviceControlPolicies", levels),
                ("resourceControlPolicies", levels),
                ("expect", SchemaParts.Words(DecisionWords.Expectations)),
                (
                    "blockedBy",
                    SchemaParts
                        .OneOf(blocker, SchemaParts.ListOf(blocker, mayBeEmpty: false))
                        .Described("Exactly what stands against the request.")
                )
            )
            .With("if", SchemaParts.Required("account"))
            .With("then", Recorded())
            .With("else", Written());
    }

    // The account says who its principals are and what policies they have.
    private static SchemaNode Recorded() =>
        new SchemaNode()
            .With(
                "properties",
                new SchemaNode().With(
                    "principal",
                    new SchemaNode().With("type", "string").With("pattern", "^arn:").Described("The ARN of a user or role of the account.")
                )
            )
            .With("not", new SchemaNode().With("anyOf", SchemaParts.EachRequired([.. DecisionTestReader.Recorded])));

    private static SchemaNode Written()
    {
        var principal = SchemaParts
            .Of(
                DecisionPrincipalReader.Shape,
                ("type", SchemaParts.Words(DecisionWords.PrincipalTypes)),
                ("id", SchemaParts.Text.Described("The ARN, or the name of the service.")),
                ("accountId", SchemaParts.AccountId)
            )
            .With(
                "anyOf",
                new[]
                {
                    SchemaParts.Required("id"),
                    new SchemaNode().With("properties", new SchemaNode().With("type", SchemaParts.Words([DecisionWords.Anonymous]))),
                }
            );
        return new SchemaNode()
            .With("properties", new SchemaNode().With("principal", principal))
            .With("anyOf", SchemaParts.EachRequired([.. DecisionLayerReader.Keys]));
    }
}
