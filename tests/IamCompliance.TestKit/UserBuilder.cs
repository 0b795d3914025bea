using System.Globalization;
using System.Text.Json.Nodes;

namespace IamCompliance.TestKit;

/// <summary>Builds an IAM user: without password, keys, devices, groups and policies unless given some.</summary>
public sealed class UserBuilder : ItemBuilder
{
    private int keys;

    internal UserBuilder(string name, string accountId)
        : base(ResourceTypes.User, $"AIDA{name.ToUpperInvariant()}")
    {
        var arn = $"arn:aws:iam::{accountId}:user/{name}";
        Named(name)
            .WithArn(arn)
            .With("userName", name)
            .With("userId", $"AIDA{name.ToUpperInvariant()}")
            .With("arn", arn)
            .With("path", "/")
            .With("createDate", TestTimes.DaysAgo(400))
            .With("groupList", Array.Empty<string>())
            .With("attachedManagedPolicies", Array.Empty<string>())
            .With("userPolicyList", Array.Empty<string>())
            .With("tags", new JsonObject())
            .With("passwordEnabled", false)
            .With("mfaActive", false)
            .With("accessKeys", Array.Empty<string>())
            .With("signingCertificates", Array.Empty<string>())
            .With("virtualMfaDevices", Array.Empty<string>());
    }

    /// <summary>Gives the user a console password.</summary>
    public UserBuilder WithPassword(DateTimeOffset? lastUsed = null, DateTimeOffset? lastChanged = null)
    {
        With("passwordEnabled", true).With("passwordLastUsed", lastUsed).With("passwordLastChanged", lastChanged ?? TestTimes.DaysAgo(400));
        return this;
    }

    /// <summary>Gives the user an active MFA device.</summary>
    public UserBuilder WithMfa()
    {
        With("mfaActive", true);
        return this;
    }

    /// <summary>Gives the user an access key in the next slot.</summary>
    public UserBuilder WithAccessKey(DateTimeOffset created, bool active = true, DateTimeOffset? lastUsed = null)
    {
        keys++;
        var key = new JsonObject
        {
            ["slot"] = keys.ToString(CultureInfo.InvariantCulture),
            ["status"] = active ? "Active" : "Inactive",
            ["createDate"] = TestJson.Instant(created),
        };
        if (lastUsed is { } used)
        {
            key["lastUsedDate"] = TestJson.Instant(used);
            key["lastUsedRegion"] = "us-east-1";
            key["lastUsedService"] = "sts";
        }

        Append("accessKeys", key);
        return this;
    }

    /// <summary>Puts the user into a group.</summary>
    public UserBuilder In(params string[] groups)
    {
        foreach (var group in groups)
            Append("groupList", group);
        return this;
    }

    /// <summary>Attaches a managed policy to the user itself.</summary>
    public UserBuilder WithPolicy(string arn)
    {
        Append("attachedManagedPolicies", new JsonObject { ["policyName"] = arn[(arn.LastIndexOf('/') + 1)..], ["policyArn"] = arn });
        return this;
    }

    /// <summary>Gives the user an inline policy.</summary>
    public UserBuilder WithInlinePolicy(string name, string document)
    {
        Append("userPolicyList", new JsonObject { ["policyName"] = name, ["policyDocument"] = JsonNode.Parse(document) });
        return this;
    }
}
