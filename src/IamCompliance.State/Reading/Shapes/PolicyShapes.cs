namespace IamCompliance.State.Reading.Shapes;

/// <summary>Copies what users, groups and roles have alike.</summary>
internal static class PolicyShapes
{
    public static Shape AttachedPolicies(this Shape shape) =>
        shape.List("AttachedManagedPolicies", "policyArn", p => p.Text("PolicyName").Text("PolicyArn"));

    public static Shape InlinePolicies(this Shape shape, string name) =>
        shape.List(name, "policyName", p => p.Text("PolicyName").Document("PolicyDocument"));

    public static Shape Boundary(this Shape shape) =>
        shape.Object("PermissionsBoundary", b => b.Text("PermissionsBoundaryType").Text("PermissionsBoundaryArn"));
}
