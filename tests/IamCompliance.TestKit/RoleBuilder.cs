using System.Text.Json.Nodes;

namespace IamCompliance.TestKit;

/// <summary>Builds an IAM role, trusted by EC2 and never used unless told otherwise.</summary>
public sealed class RoleBuilder : ItemBuilder
{
    internal RoleBuilder(string name, string accountId, string path)
        : base(ResourceTypes.Role, $"AROA{name.ToUpperInvariant()}")
    {
        var arn = $"arn:aws:iam::{accountId}:role{path}{name}";
        Named(name)
            .WithArn(arn)
            .With("roleName", name)
            .With("roleId", $"AROA{name.ToUpperInvariant()}")
            .With("arn", arn)
            .With("path", path)
            .With("createDate", TestTimes.DaysAgo(400))
            .With("isServiceLinked", path.StartsWith("/aws-service-role/", StringComparison.Ordinal))
            .With("assumeRolePolicyDocument", JsonNode.Parse(TestPolicies.TrustedByEc2))
            .With("attachedManagedPolicies", Array.Empty<string>())
            .With("rolePolicyList", Array.Empty<string>())
            .With("instanceProfileList", Array.Empty<string>())
            .With("tags", new JsonObject());
    }

    /// <summary>Sets the trust policy.</summary>
    public RoleBuilder TrustedBy(string document)
    {
        With("assumeRolePolicyDocument", JsonNode.Parse(document));
        return this;
    }

    /// <summary>Says when the role was last used.</summary>
    public RoleBuilder LastUsed(DateTimeOffset instant)
    {
        With("roleLastUsed", new JsonObject { ["lastUsedDate"] = TestJson.Instant(instant), ["region"] = "us-east-1" });
        return this;
    }

    /// <summary>Attaches a managed policy.</summary>
    public RoleBuilder WithPolicy(string arn)
    {
        Append("attachedManagedPolicies", new JsonObject { ["policyName"] = arn[(arn.LastIndexOf('/') + 1)..], ["policyArn"] = arn });
        return this;
    }
}
