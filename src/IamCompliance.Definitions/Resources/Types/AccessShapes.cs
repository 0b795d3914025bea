namespace IamCompliance.Definitions.Resources.Types;

/// <summary>The properties that the policy engine works out for whoever policies are attached to.</summary>
internal static class AccessShapes
{
    /// <summary>The parts that say which service control policies bind the account.</summary>
    private static readonly string[] GuardrailParts =
    [
        PartIds.Organization,
        PartIds.OrganizationPath,
        PartIds.OrganizationPolicies,
        PartIds.OrganizationPolicyDocuments,
        PartIds.OrganizationPolicyTargets,
    ];

    /// <summary>Adds the policies of a user, group or role.</summary>
    public static PropertyListBuilder EffectivePolicies(this PropertyListBuilder p) =>
        p.DerivedList(
            "effectivePolicies",
            "Every policy that grants it something: inline, attached, and for users those of its groups.",
            e =>
                e.Text("policyName", "The name.")
                    .Text("policyArn", "The ARN; absent for an inline policy.")
                    .Text("source", "inline, attached or group.")
                    .Text("groupName", "The group it comes from; absent unless the source is a group.")
                    .Boolean("isAwsManaged", "Whether AWS owns the policy.")
                    .Document("document", "The document in force.")
        );

    /// <summary>Adds what a user or role may do.</summary>
    public static PropertyListBuilder PrincipalAccess(this PropertyListBuilder p) =>
        p.EffectivePolicies()
            .Access(
                "grantedAccess",
                "What its policies and its groups' grant within its permissions boundary; service control policies are left out.",
                Access
            )
            .Access(
                "effectiveAccess",
                "What remains of the granted access under the service control policies of the organization.",
                Access,
                GuardrailParts
            );

    /// <summary>Adds the policies that the account's own people wrote.</summary>
    public static PropertyListBuilder OwnPolicies(this PropertyListBuilder p) =>
        p.From(PartIds.AuthorizationDetails)
            .DerivedList(
                "ownPolicies",
                "Every policy that the account's own people wrote: customer managed, in use or not, and inline.",
                o =>
                    o.Text("name", "What it belongs to and its name: policy/x, user/ada/x, group/admins/x or role/deploy/x.")
                        .Text("policyName", "The name alone.")
                        .Text("source", "managed or inline.")
                        .Text(
                            "ownerType",
                            "AWS::IAM::User, AWS::IAM::Group or AWS::IAM::Role for an inline policy; absent for a managed one."
                        )
                        .Text("ownerName", "The name of whom an inline policy is embedded in; absent for a managed one.")
                        .Boolean("isInUse", "Whether it is attached, a boundary, or inline.")
                        .Document("document", "The document in force.")
            );

    /// <summary>Adds the guardrails of an account.</summary>
    public static PropertyListBuilder Guardrails(this PropertyListBuilder p) =>
        p.From(PartIds.Organization)
            .DerivedBoolean("isManagementAccount", "Whether the account manages an organization, so that no guardrail binds it.")
            .DerivedList(
                "guardrails",
                "The service control and resource control policies that bind the account, from the root down; "
                    + "empty in the management account and without an organization.",
                g =>
                    g.Text("policyName", "The name.")
                        .Text("policyId", "The id, p-….")
                        .Text("type", "SERVICE_CONTROL_POLICY or RESOURCE_CONTROL_POLICY.")
                        .Boolean("isAwsManaged", "Whether AWS owns the policy, such as FullAWSAccess.")
                        .Text("targetId", "What it is attached to: the id of a root, organizational unit or account.")
                        .Document("document", "The document.", DocumentRole.Organization),
                [.. GuardrailParts.Skip(1)]
            );

    private static PropertyListBuilder Access(PropertyListBuilder p) =>
        p.Boolean("isAdministrator", "Whether it may do whatever gives, takes and destroys, on everything.")
            .Boolean(
                "canBecomeAdministrator",
                "Whether it is no administrator, and a path of escalation that needs nothing but IAM leads there."
            )
            .List(
                "escalationPaths",
                "Ways to become an administrator, the shortest for each method to begin with; empty for administrators.",
                e =>
                    e.Text("method", "The method of the first step, by its id.")
                        .TextList("methods", "The methods of all steps, in order.")
                        .TextList("path", "The ARNs passed through, its own first.")
                        .Boolean("needsResource", "Whether a step needs a resource of which IAM says nothing, such as a running instance.")
                        .TextList("conditions", "The context keys on which it depends.")
                        .TextList("evidence", "The statements that allow each step.")
            );
}
