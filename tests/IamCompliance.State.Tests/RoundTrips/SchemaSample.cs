using System.Text.Json.Nodes;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.State.Tests.RoundTrips;

/// <summary>
/// Makes resources that have every property their schema names. Where one thing must fit another, the value is chosen; everywhere else its
/// type decides.
/// </summary>
internal static class SchemaSample
{
    public const string AccountId = "111122223333";

    private const string Iam = "arn:aws:iam::" + AccountId + ":";
    private const string Here = "us-east-1:" + AccountId + ":";

    private static readonly Dictionary<string, string> Chosen = new(StringComparer.Ordinal)
    {
        ["AWS::::Account.accountId"] = $"\"{AccountId}\"",
        ["AWS::::Account.organizationPath"] = $$"""[{"id":"r-ab12","type":"ROOT"},{"id":"{{AccountId}}","type":"ACCOUNT"}]""",
        ["AWS::::Account.summary.providers"] = "2",
        ["AWS::::Account.quotaUse.users"] = "100",
        ["AWS::::Account.quotaUse.groups"] = "100",
        ["AWS::::Account.quotaUse.roles"] = "100",
        ["AWS::::Account.quotaUse.policies"] = "100",
        ["AWS::::Account.quotaUse.instanceProfiles"] = "100",
        ["AWS::::Account.quotaUse.serverCertificates"] = "100",
        ["AWS::IAM::User.userName"] = "\"ada\"",
        ["AWS::IAM::User.arn"] = $"\"{Iam}user/team/ada\"",
        ["AWS::IAM::User.path"] = "\"/team/\"",
        ["AWS::IAM::User.groupList"] = """["admins"]""",
        ["AWS::IAM::User.virtualMfaDevices.serialNumber"] = $"\"{Iam}mfa/ada\"",
        ["AWS::IAM::User.mfaDevices.serialNumber"] = $"\"{Iam}mfa/ada\"",
        ["AWS::IAM::User.mfaDevices.kind"] = "\"virtual\"",
        ["AWS::IAM::Group.groupName"] = "\"admins\"",
        ["AWS::IAM::Group.arn"] = $"\"{Iam}group/admins\"",
        ["AWS::IAM::Group.path"] = "\"/\"",
        ["AWS::IAM::Group.members"] = """["ada"]""",
        ["AWS::IAM::Role.roleName"] = "\"deploy\"",
        ["AWS::IAM::Role.arn"] = $"\"{Iam}role/deploy\"",
        ["AWS::IAM::Role.path"] = "\"/\"",
        ["AWS::IAM::Role.isServiceLinked"] = "false",
        ["AWS::IAM::Role.assumeRolePolicyDocument"] =
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}""",
        ["AWS::IAM::Role.instanceProfileList.arn"] = $"\"{Iam}instance-profile/deploy\"",
        ["AWS::IAM::Role.usedInstanceProfiles"] = $"[\"{Iam}instance-profile/deploy\"]",
        ["AWS::IAM::Role.maxSessionDuration"] = "7200",
        ["AWS::IAM::Role.maxSessionHours"] = "2",
        ["AWS::IAM::Policy.arn"] = $"\"{Iam}policy/own\"",
        ["AWS::IAM::Policy.path"] = "\"/\"",
        ["AWS::IAM::Policy.isAwsManaged"] = "false",
        ["AWS::IAM::Policy.defaultVersionId"] = "\"v2\"",
        ["AWS::IAM::Policy.policyVersionList"] = """
            [{"versionId":"v1","isDefaultVersion":false,"createDate":"2025-06-01T00:00:00Z","document":{"Version":"2012-10-17","Statement":[]}},
             {"versionId":"v2","isDefaultVersion":true,"createDate":"2025-06-01T00:00:00Z"}]
            """,
        ["AWS::IAM::OIDCProvider.arn"] = $"\"{Iam}oidc-provider/id.example.com/path\"",
        ["AWS::IAM::OIDCProvider.url"] = "\"id.example.com/path\"",
        ["AWS::IAM::SAMLProvider.arn"] = $"\"{Iam}saml-provider/corporate\"",
        ["AWS::IAM::SAMLProvider.name"] = "\"corporate\"",
        ["AWS::IAM::ServerCertificate.arn"] = $"\"{Iam}server-certificate/shop\"",
        ["AWS::IAM::VirtualMFADevice.serialNumber"] = $"\"{Iam}mfa/ada\"",
        ["AWS::IAM::VirtualMFADevice.userName"] = "\"ada\"",
        ["AWS::IAM::VirtualMFADevice.userArn"] = $"\"{Iam}user/team/ada\"",
        ["AWS::CloudTrail::Trail.trailARN"] = $"\"arn:aws:cloudtrail:{Here}trail/main\"",
        ["AWS::CloudTrail::Trail.homeRegion"] = "\"us-east-1\"",
        ["AWS::CloudTrail::Trail.s3BucketName"] = "\"logs\"",
        ["AWS::CloudTrail::Trail.kmsKeyId"] = $"\"arn:aws:kms:{Here}key/0a1b\"",
        ["AWS::S3::Bucket.name"] = "\"logs\"",
        ["AWS::KMS::Key.keyId"] = "\"0a1b\"",
        ["AWS::KMS::Key.arn"] = $"\"arn:aws:kms:{Here}key/0a1b\"",
        ["AWS::CloudWatch::Alarm.alarmArn"] = $"\"arn:aws:cloudwatch:{Here}alarm:root\"",
        ["AWS::Config::ConfigRule.configRuleArn"] = $"\"arn:aws:config:{Here}config-rule/config-rule-abc123\"",
        ["AWS::Config::ConfigurationRecorder.status.lastStatus"] = "\"Success\"",
        ["AWS::Config::DeliveryChannel.status.configHistoryDeliveryInfo.lastStatus"] = "\"Success\"",
        ["AWS::Config::DeliveryChannel.status.configSnapshotDeliveryInfo.lastStatus"] = "\"Failure\"",
        ["AWS::Config::DeliveryChannel.status.configStreamDeliveryInfo.lastStatus"] = "\"Not_Applicable\"",
        ["AWS::AccessAnalyzer::Analyzer.arn"] = $"\"arn:aws:access-analyzer:{Here}analyzer/own\"",
        ["AWS::AccessAnalyzer::Finding.analyzerArn"] = $"\"arn:aws:access-analyzer:{Here}analyzer/own\"",
        ["AWS::AccessAnalyzer::Finding.status"] = "\"ACTIVE\"",
        ["AWS::EC2::IamInstanceProfileAssociation.instanceProfileArn"] = $"\"{Iam}instance-profile/deploy\"",
        ["AWS::EC2::VPCEndpoint.serviceName"] = "\"com.amazonaws.us-east-1.sts\"",
        ["AWS::EC2::VPCEndpoint.state"] = "\"available\"",
        ["AWS::Organizations::Policy.type"] = "\"SERVICE_CONTROL_POLICY\"",
        ["AWS::RolesAnywhere::Profile.profileArn"] = $"\"arn:aws:rolesanywhere:{Here}profile/0a1b\"",
        ["AWS::RolesAnywhere::TrustAnchor.trustAnchorArn"] = $"\"arn:aws:rolesanywhere:{Here}trust-anchor/0a1b\"",
        ["AWS::SSO::Instance.instanceArn"] = "\"arn:aws:sso:::instance/ssoins-0123456789abcdef\"",
        ["AWS::SSO::PermissionSet.permissionSetArn"] = "\"arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef\"",
        ["AWS::SSO::PermissionSet.instanceArn"] = "\"arn:aws:sso:::instance/ssoins-0123456789abcdef\"",
        ["AWS::SSO::PermissionSet.sessionDuration"] = "\"PT2H\"",
        ["AWS::SSO::PermissionSet.sessionHours"] = "2",
        ["AWS::SSO::Assignment.permissionSetArn"] = "\"arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef\"",
        ["AWS::SSO::Assignment.accountId"] = $"\"{AccountId}\"",
        ["AWS::SNS::Subscription.subscriptionArn"] = $"\"arn:aws:sns:{Here}topic:0a1b\"",
        ["AWS::SNS::Subscription.topicArn"] = $"\"arn:aws:sns:{Here}topic\"",
    };

    /// <summary>Makes a resource of a type with all of its properties, or with those that are wanted.</summary>
    public static JsonObject Of(ResourceType type, Func<Property, bool>? isWanted = null)
    {
        var resource = Object(type.Configuration, type.Name);
        foreach (var property in type.Configuration.Properties.Where(p => isWanted?.Invoke(p) == false))
            resource.Remove(property.Name);
        // A trail has selectors of one kind or the other.
        if (resource["advancedEventSelectors"] is not null)
            resource.Remove("eventSelectors");
        return resource;
    }

    private static JsonObject Object(PropertyType type, string path) =>
        new(type.Properties.Where(p => !p.IsDerived).Select(p => KeyValuePair.Create(p.Name, Value(p.Type, $"{path}.{p.Name}", p.Name))));

    private static JsonNode? Value(PropertyType type, string path, string name)
    {
        if (Chosen.TryGetValue(path, out var chosen))
            return JsonNode.Parse(chosen);
        return type.Kind switch
        {
            ValueKind.Number => 1,
            ValueKind.Boolean => true,
            ValueKind.Timestamp => "2025-06-01T00:00:00Z",
            ValueKind.Map => new JsonObject { ["stage"] = "production" },
            ValueKind.PolicyDocument => JsonNode.Parse(
                """{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"""
            ),
            ValueKind.Object => Object(type, path),
            ValueKind.List => new JsonArray(Value(type.Element!, path, name)),
            _ => Text(name),
        };
    }

    private static JsonNode Text(string name) =>
        name switch
        {
            "slot" => "1",
            "policyArn" or "permissionsBoundaryArn" => $"{Iam}policy/own",
            "policyName" => "own",
            "status" => "Active",
            "arn" => "arn:aws:iam::aws:policy/ReadOnlyAccess",
            _ => $"some-{name}",
        };
}
