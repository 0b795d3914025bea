using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Exporting;

/// <summary>Gives resources the names, ids and ARNs that AWS would have given them, where an account leaves them out.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html</remarks>
internal static class ExportIdentity
{
    public static ItemDraft Of(Item item, AccountExport export)
    {
        var json = JsonObject.Create(item.Configuration) ?? [];
        if (item.Arn is null)
            return Of(item.ResourceType, item.ResourceName ?? item.ResourceId, json, item.AwsRegion, export);
        return new ItemDraft(item.ResourceType, item.ResourceId, json)
        {
            Name = item.ResourceName,
            Arn = item.Arn,
            Region = item.AwsRegion,
        };
    }

    public static ItemDraft Of(string type, string key, JsonObject json, string? region, AccountExport export)
    {
        var place = region is null or ItemDraft.Global or ItemDraft.Unknown ? export.Regions[0] : region;
        var maker = new Maker(type, key, json, export, place);
        return type switch
        {
            ResourceTypes.User => maker.OfIam("user", "userName", "AIDA"),
            ResourceTypes.Group => maker.OfIam("group", "groupName", "AGPA"),
            ResourceTypes.Role => maker.OfIam("role", "roleName", "AROA"),
            ResourceTypes.Policy => maker.OfIam("policy", "policyName", "ANPA"),
            ResourceTypes.ServerCertificate => maker.OfIam("server-certificate", "serverCertificateName", "ASCA"),
            ResourceTypes.OidcProvider => maker.OfGlobal("iam", "oidc-provider/", "url", "arn"),
            ResourceTypes.SamlProvider => maker.OfGlobal("iam", "saml-provider/", "name", "arn"),
            ResourceTypes.VirtualMfaDevice => maker.OfGlobal("iam", "mfa/", "virtualMfaDeviceName", "serialNumber"),
            ResourceTypes.OrganizationAccount => maker.OfOrganization("account"),
            ResourceTypes.OrganizationPolicy => maker.OfOrganization("policy", "p-" + Token(key, 10)),
            ResourceTypes.Analyzer => maker.OfRegion("access-analyzer", "analyzer/", "name", "arn"),
            ResourceTypes.Trail => maker.OfRegion("cloudtrail", "trail/", "name", "trailARN"),
            ResourceTypes.Alarm => maker.OfRegion("cloudwatch", "alarm:", "alarmName", "alarmArn"),
            ResourceTypes.ConfigRule => maker.OfConfigRule("config-rule-" + Token(key, 6)),
            ResourceTypes.Key => maker.OfRegion("kms", "key/", null, "arn", "keyId", key),
            ResourceTypes.RolesAnywhereProfile => maker.OfRolesAnywhere("profile/", "profileArn", "profileId"),
            ResourceTypes.TrustAnchor => maker.OfRolesAnywhere("trust-anchor/", "trustAnchorArn", "trustAnchorId"),
            ResourceTypes.Bucket => maker.OfBucket(),
            ResourceTypes.IdentityCenterInstance => maker.OfIdentityCenter("instance/ssoins-" + Token(key, 16), "instanceArn"),
            ResourceTypes.PermissionSet => maker.OfIdentityCenter(maker.PermissionSetPath("ps-" + Token(key, 16)), "permissionSetArn"),
            ResourceTypes.Subscription => maker.OfSubscription(),
            ResourceTypes.Assignment => maker.OfAssignment(),
            ResourceTypes.Finding => maker.Plain(maker.Text("id") ?? key),
            ResourceTypes.VpcEndpoint => maker.Plain(maker.Text("vpcEndpointId") ?? key),
            ResourceTypes.InstanceProfileAssociation => maker.Plain(maker.Text("associationId") ?? key),
            ResourceTypes.Recorder or ResourceTypes.DeliveryChannel => maker.OfItsRegion(maker.Text("name") ?? key, ""),
            ResourceTypes.MetricFilter => maker.OfItsRegion(maker.Text("filterName") ?? key, $"{maker.Text("logGroupName")}:"),
            _ => maker.OfRecorder(),
        };
    }

    /// <summary>Makes letters and digits of a name, always the same.</summary>
    public static string Token(string name, int length) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..length];

    /// <summary>Makes the identity of one resource.</summary>
    private readonly record struct Maker(string Type, string Key, JsonObject Json, AccountExport Export, string Region)
    {
        private string Start => $"arn:{Export.Partition}:";

        public string? Text(string property) => Json[property] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

        public ItemDraft OfIam(string kind, string nameProperty, string prefix)
        {
            var name = Text(nameProperty) ?? Key;
            var isOfAws = Json["isAwsManaged"]?.GetValue<bool>() == true;
            var isServiceLinked = Json["isServiceLinked"]?.GetValue<bool>() == true;
            var path = Text("path") ?? (isServiceLinked ? $"/aws-service-role/{Token(name, 8)}.amazonaws.com/" : "/");
            var arn = Text("arn") ?? $"{Start}iam::{(isOfAws ? "aws" : Export.AccountId)}:{kind}{path}{name}";
            Json["path"] ??= path;
            var id = Text(nameProperty[..^"Name".Length] + "Id") ?? prefix + Token(arn, 17).ToUpperInvariant();
            return Draft(id, name, arn, ItemDraft.Global);
        }

        public ItemDraft OfGlobal(string service, string path, string nameProperty, string arnProperty)
        {
            var name = Text(nameProperty) ?? Key;
            var arn = Text(arnProperty) ?? $"{Start}{service}::{Export.AccountId}:{path}{name}";
            return Draft(arn, name, arn, ItemDraft.Global);
        }

        public ItemDraft OfOrganization(string kind, string? id = null)
        {
            var named = Text("id") ?? id ?? Key;
            var arn = Text("arn") ?? $"{Start}organizations::{Export.AccountId}:{kind}/o-exampleorgid/{named}";
            return Draft(named, Text("name") ?? Key, arn, ItemDraft.Global);
        }

        public ItemDraft OfConfigRule(string id) =>
            OfRegion("config", "config-rule/", "configRuleName", "configRuleArn", "configRuleId", id);

        public ItemDraft OfRolesAnywhere(string path, string arnProperty, string idProperty) =>
            OfRegion("rolesanywhere", path, "name", arnProperty, idProperty, Token(Key, 32));

        public ItemDraft OfRegion(
            string service,
            string path,
            string? nameProperty,
            string arnProperty,
            string? idProperty = null,
            string? id = null
        )
        {
            var name = nameProperty is null ? null : Text(nameProperty) ?? Key;
            var named = idProperty is null ? null : Text(idProperty) ?? id;
            var arn = Text(arnProperty) ?? $"{Start}{service}:{Text("homeRegion") ?? Region}:{Export.AccountId}:{path}{named ?? name}";
            return Draft(named ?? arn, name, arn, Arn.TryParse(arn)?.Region ?? Region);
        }

        public ItemDraft OfBucket()
        {
            var name = Text("name") ?? Key;
            return Draft(name, name, $"{Start}s3:::{name}", Region);
        }

        public string PermissionSetPath(string id)
        {
            var known = Export.ItemsOf(ResourceTypes.IdentityCenterInstance) is [var first, ..] ? first.Name : "ssoins-" + Token("", 16);
            return $"permissionSet/{Arn.TryParse(Text("instanceArn"))?.Name ?? known}/{id}";
        }

        public ItemDraft OfIdentityCenter(string resource, string arnProperty)
        {
            var arn = Text(arnProperty) ?? $"{Start}sso:::{resource}";
            return Draft(arn, Arn.TryParse(arn)?.Name ?? Key, arn, Region);
        }

        public ItemDraft OfSubscription()
        {
            var topic = Text("topicArn") ?? $"{Start}sns:{Region}:{Export.AccountId}:topic";
            Json["topicArn"] ??= topic;
            var isConfirmed = Json["isConfirmed"]?.GetValue<bool>() ?? true;
            var arn = Text("subscriptionArn") ?? (isConfirmed ? $"{topic}:{Token(Key, 32)}" : null);
            return Draft(arn ?? PendingId(topic), null, arn, Arn.TryParse(topic)?.Region ?? Region);
        }

        // Those that wait for confirmation have no ARN and are numbered, topic by topic.
        private string PendingId(string topic)
        {
            var prefix = $"{topic}:pending-{Text("protocol") ?? "email"}-";
            var known = Export.ItemsOf(ResourceTypes.Subscription).Count(s => s.ResourceId.StartsWith(prefix, StringComparison.Ordinal));
            return $"{prefix}{known + 1}";
        }

        public ItemDraft OfAssignment()
        {
            Json["permissionSetArn"] ??= $"{Start}sso:::{PermissionSetPath("ps-" + Token("assigned", 16))}";
            Json["principalType"] ??= "GROUP";
            Json["principalId"] ??= Token(Key, 10);
            return Plain($"{Text("permissionSetArn")}/{Text("principalType")}/{Text("principalId")}");
        }

        public ItemDraft OfItsRegion(string name, string prefix) => Draft($"{Region}/{prefix}{name}", name, null, Region);

        public ItemDraft OfRecorder() => Draft(Text("resourceId") ?? Key, Text("resourceName"), Text("arn"), Text("awsRegion") ?? Region);

        public ItemDraft Plain(string id) => Draft(id, id, null, Region);

        private ItemDraft Draft(string id, string? name, string? arn, string region) =>
            new(Type, id, Json)
            {
                Name = name,
                Arn = arn,
                Region = region,
            };
    }
}
