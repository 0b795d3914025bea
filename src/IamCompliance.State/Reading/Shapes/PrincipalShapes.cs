using System.Text.Json.Nodes;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Shapes;

/// <summary>Makes items of the users, groups and roles in the authorization details.</summary>
internal static class PrincipalShapes
{
    private const string ServiceLinkedPath = "/aws-service-role/";
    private const string Members = "members";

    public static ItemDraft User(Fields source, Contribution contribution)
    {
        var user = Identify(source, "UserName", contribution);
        var shape = new Shape(user)
            .Text("UserName")
            .Text("UserId")
            .Text("Arn")
            .Text("Path")
            .Instant("CreateDate")
            .TextList("GroupList")
            .AttachedPolicies()
            .InlinePolicies("UserPolicyList")
            .Boundary()
            .Tags("Tags");
        return Item(ResourceTypes.User, "User", shape);
    }

    public static ItemDraft Group(Fields source, Contribution contribution)
    {
        var group = Identify(source, "GroupName", contribution);
        var shape = new Shape(group)
            .Text("GroupName")
            .Text("GroupId")
            .Text("Arn")
            .Text("Path")
            .Instant("CreateDate")
            .Derived(Members, SortedArray.OfTexts([]))
            .AttachedPolicies()
            .InlinePolicies("GroupPolicyList");
        return Item(ResourceTypes.Group, "Group", shape);
    }

    public static ItemDraft Role(Fields source, Contribution contribution)
    {
        var role = Identify(source, "RoleName", contribution);
        var shape = new Shape(role)
            .Text("RoleName")
            .Text("RoleId")
            .Text("Arn")
            .Text("Path")
            .Instant("CreateDate")
            .Derived("isServiceLinked", role.Text("Path")?.StartsWith(ServiceLinkedPath, StringComparison.Ordinal) ?? false)
            .Document("AssumeRolePolicyDocument")
            .AttachedPolicies()
            .InlinePolicies("RolePolicyList")
            .Boundary()
            .List("InstanceProfileList", "arn", p => p.Text("InstanceProfileName").Text("Arn"))
            .Object("RoleLastUsed", u => u.Instant("LastUsedDate").Text("Region"))
            .Tags("Tags");
        return Item(ResourceTypes.Role, "Role", shape);
    }

    public static IEnumerable<string> GroupsOf(ItemDraft user) =>
        (user.Configuration["groupList"] as JsonArray)?.Select(g => g!.GetValue<string>()) ?? [];

    public static IEnumerable<string> InstanceProfilesOf(ItemDraft role) =>
        (role.Configuration["instanceProfileList"] as JsonArray)?.Select(p => p!["arn"]?.GetValue<string>()).OfType<string>() ?? [];

    public static void SetMembers(ItemDraft group, IEnumerable<string> members) =>
        group.Configuration[Members] = SortedArray.OfTexts(members);

    private static Fields Identify(Fields source, string nameProperty, Contribution contribution)
    {
        contribution.ExpectOwn(source.RequiredText("Arn"));
        return source.Named(source.RequiredText(nameProperty));
    }

    private static ItemDraft Item(string resourceType, string kind, Shape shape) =>
        new(resourceType, shape.Source.RequiredText(kind + "Id"), shape.Json)
        {
            Name = shape.Source.RequiredText(kind + "Name"),
            Arn = shape.Source.RequiredText("Arn"),
        };
}
