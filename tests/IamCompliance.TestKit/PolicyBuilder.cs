using System.Text.Json.Nodes;

namespace IamCompliance.TestKit;

/// <summary>Builds a customer managed policy, unattached, that lets one list one bucket unless told otherwise.</summary>
public sealed class PolicyBuilder : ItemBuilder
{
    internal PolicyBuilder(string name, string accountId)
        : base(ResourceTypes.Policy, $"ANPA{name.ToUpperInvariant()}")
    {
        var arn = $"arn:aws:iam::{accountId}:policy/{name}";
        Named(name)
            .WithArn(arn)
            .With("policyName", name)
            .With("policyId", $"ANPA{name.ToUpperInvariant()}")
            .With("arn", arn)
            .With("path", "/")
            .With("isAwsManaged", false)
            .With("defaultVersionId", "v1")
            .With("document", JsonNode.Parse(TestPolicies.ListOneBucket))
            .With("attachmentCount", 0)
            .With("isAttachable", true)
            .With("createDate", TestTimes.DaysAgo(400))
            .With("updateDate", TestTimes.DaysAgo(400));
    }

    /// <summary>Sets the document in force.</summary>
    public PolicyBuilder Saying(string document)
    {
        With("document", JsonNode.Parse(document));
        return this;
    }

    /// <summary>Says how many users, groups and roles it is attached to.</summary>
    public PolicyBuilder AttachedTo(int count)
    {
        With("attachmentCount", count);
        return this;
    }
}
