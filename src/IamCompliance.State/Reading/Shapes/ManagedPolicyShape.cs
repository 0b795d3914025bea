using System.Text.Json.Nodes;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Shapes;

/// <summary>Makes items of the managed policies in the authorization details, with the document of the version in force.</summary>
internal static class ManagedPolicyShape
{
    public static ItemDraft Read(Fields source, Contribution contribution)
    {
        var arn = source.RequiredText("Arn");
        var policy = source.Named(source.RequiredText("PolicyName"));
        // The policies of AWS belong to an account that is called aws.
        var isAwsManaged = Arn.TryParse(arn)?.Account == "aws";
        if (!isAwsManaged)
            contribution.ExpectOwn(arn);
        var inForce = new Shape(VersionInForce(policy)).Document("Document");
        var shape = new Shape(policy)
            .Text("PolicyName")
            .Text("PolicyId")
            .Text("Arn")
            .Text("Path")
            .TextUnlessEmpty("Description")
            .Derived("isAwsManaged", isAwsManaged)
            .Text("DefaultVersionId")
            .Derived("document", TakeDocument(inForce))
            .Number("AttachmentCount")
            .Number("PermissionsBoundaryUsageCount")
            .Boolean("IsAttachable")
            .Instant("CreateDate")
            .Instant("UpdateDate")
            .List("PolicyVersionList", "versionId", Version);
        return new ItemDraft(ResourceTypes.Policy, source.RequiredText("PolicyId"), shape.Json)
        {
            Name = source.RequiredText("PolicyName"),
            Arn = arn,
        };
    }

    // Whoever may set the default version can put another one in force, so their documents count.
    private static void Version(Shape version)
    {
        version.Text("VersionId").Boolean("IsDefaultVersion").Instant("CreateDate");
        if (version.Source.Boolean("IsDefaultVersion") != true)
            version.Document("Document");
    }

    private static Fields VersionInForce(Fields policy)
    {
        var versions = policy.List("PolicyVersionList").Where(v => v.Boolean("IsDefaultVersion") == true).ToList();
        if (versions is not [var version])
            throw RejectedContentException.Malformed($"`{policy.Path}` has {versions.Count} default versions, expected one");
        return policy.Text("DefaultVersionId") is { } named && named != version.Text("VersionId")
            ? throw RejectedContentException.Malformed(
                $"`{policy.PathOf("DefaultVersionId")}` is {named}, and the version marked as default is {version.Text("VersionId")}"
            )
            : version;
    }

    private static JsonNode TakeDocument(Shape version)
    {
        var document = version.Json["document"] ?? throw version.Source.Missing("Document");
        version.Json.Remove("document");
        return document;
    }
}
